import { setContent, setStyle } from "../../../src/host/model/cells";
import { createWorkbook } from "../../../src/host/model/createWorkbook";
import { measureSheet } from "../../../src/preview/sheet/viewSheet";

const LONG = "En anmärkning som är så lång att den inte ryms på en enda rad i en smal kolumn";

/** A sheet with one wrapped text in A1. */
function noted() {
  const workbook = createWorkbook();
  const sheet = workbook.sheets[0];
  if (sheet === undefined) throw new Error("A workbook has at least one sheet.");
  setContent(sheet, 0, 0, { value: LONG, formula: undefined });
  setStyle(sheet, 0, 0, workbook.styles.derive(0, { wrapText: true }));
  return { sheet, height: () => measureSheet(workbook).heights.get(0) ?? 20 };
}

describe("measureRows: how high a row is drawn", () => {
  it("makes room for a wrapped text in its own column", () => {
    expect(noted().height()).toBeGreaterThan(100);
  });

  it("measures a merged cell over all its columns: one line, 21 pixels, in 12 of them", () => {
    const { sheet, height } = noted();
    sheet.merges.push({ top: 0, left: 0, bottom: 0, right: 11 });
    expect(height()).toBe(21);
  });

  it("keeps the height that the row has itself: 30 points are 40 pixels", () => {
    const { sheet, height } = noted();
    sheet.rowHeights.set(0, 30);
    expect(height()).toBe(40);
  });

  it("hides a hidden row even where it has a height, and gives a hidden column's text no room", () => {
    const { sheet, height } = noted();
    sheet.columnWidths.set(0, 0);
    expect(height()).toBe(20);
    sheet.rowHeights.set(0, 30);
    sheet.hiddenRows.add(0);
    expect(height()).toBe(0);
  });
});
