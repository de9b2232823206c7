import { createWorkbook } from "../../../src/host/model/createWorkbook";
import { borderStyle } from "../../../src/preview/sheet/borderStyle";

describe("borderStyle: the lines along a cell's edges", () => {
  const standard = createWorkbook().styles.get(0);

  it("draws nothing where the cell has no lines", () => {
    expect(borderStyle(standard)).toEqual({});
  });

  it.each([
    ["medium #000000", "2px solid currentColor"],
    ["hair #D9D9D9", "1px solid #D9D9D9"],
    ["mediumDashed #FF0000", "2px dashed #FF0000"],
    ["double #000000", "3px double currentColor"],
  ])("draws %s as %s", (line, css) => {
    expect(borderStyle({ ...standard, borderBottom: line })).toEqual({ borderBottom: css });
  });
});
