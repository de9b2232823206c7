import { geometryOf } from "../../../src/sheets/reading/geometryOf";
import type { CellContent } from "../../../src/sheets/tableData";
import { readVersionList } from "../../../src/sheets/versions/readVersionList";
import { makeTable } from "../makeTable";

function namesIn(...rows: readonly (readonly CellContent[])[]): readonly string[] {
  const table = makeTable("Versioner", ["Version", "Sparad", "Av"], rows);
  return readVersionList(geometryOf([table]).geometry).map(({ name, row }) => `${name} ${row}`);
}

describe("the versions in Versioner", () => {
  it("[WB] come oldest first, whatever order the user has sorted them in", () => {
    expect(namesIn(["Beslut", 46_300.5, ""], ["Förslag", 46_100, ""], ["Ram", 46_200, ""])).toEqual([
      "Förslag 2",
      "Ram 3",
      "Beslut 1",
    ]);
  });

  it("[WB] of the same time stand as in the table; one whose time can not be read is next after the newer beside it", () => {
    expect(namesIn(["B", 46_100, ""], ["A", 46_100, ""])).toEqual(["B 1", "A 2"]);
    expect(namesIn(["C", 46_300, ""], ["?", "i går", ""], ["A", 46_100, ""])).toEqual(["A 3", "C 1", "? 2"]);
  });

  it("[WB] of two with the same name the upper one is the version, also when it is the newer", () => {
    expect(namesIn(["Ram", 46_300, ""], ["ram", 46_100, ""], ["", 46_000, ""])).toEqual(["Ram 1"]);
  });
});
