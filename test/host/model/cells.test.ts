import fc from "fast-check";
import { getCell, setCell, setContent, setStyle, styleOf } from "../../../src/host/model/cells";
import { createSheet } from "../../../src/host/model/createSheet";
import { cellKey } from "../../../src/host/model/grid";
import type { Cell, SheetModel } from "../../../src/host/model/workbook";

function openedSheet(): SheetModel {
  const sheet = createSheet("{1}", "Blad1", "xl/worksheets/sheet1.xml");
  sheet.cells.set(cellKey(0, 0), { value: "ur filen", formula: undefined, style: 2 });
  sheet.cells.set(cellKey(0, 1), { value: null, formula: undefined, style: 0 });
  return sheet;
}

const content = fc.constantFrom<Cell["value"]>(null, 1, "text", true, { error: "#N/A" });

describe("cells and what they were", () => {
  it("leaves no trace of changes that end where they began", () => {
    const step = fc.tuple(fc.nat(2), content, fc.nat(3));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const sheet = openedSheet();
        const before = new Map(sheet.cells);
        for (const [column, value, style] of steps) {
          setContent(sheet, 0, column, { value, formula: undefined });
          setStyle(sheet, 0, column, style);
        }
        for (const [key, cell] of [...sheet.original]) setCell(sheet, key, cell);
        expect(sheet.original.size).toBe(0);
        expect(sheet.cells).toEqual(before);
      }),
      { seed: 6 },
    );
  });

  it("remembers what a cell was when opened, not what it was last", () => {
    const sheet = openedSheet();
    setContent(sheet, 0, 0, { value: "a", formula: undefined });
    setContent(sheet, 0, 0, { value: "b", formula: "=1" });
    expect(sheet.original.get(cellKey(0, 0))).toMatchObject({ value: "ur filen" });
    setContent(sheet, 0, 0, { value: "ur filen", formula: undefined });
    expect(sheet.original.size).toBe(0);
  });

  it("keeps an empty cell the file had and drops one it had not", () => {
    const sheet = openedSheet();
    for (const column of [1, 5]) {
      setContent(sheet, 0, column, { value: 1, formula: undefined });
      setContent(sheet, 0, column, { value: null, formula: undefined });
    }
    expect([getCell(sheet, 0, 1), getCell(sheet, 0, 5)]).toEqual([
      { value: null, formula: undefined, style: 0 },
      undefined,
    ]);
  });

  it("inherits its row's look before its column's", () => {
    const sheet = openedSheet();
    sheet.columnStyles.set(3, 4);
    sheet.rowStyles.set(7, 5);
    expect([styleOf(sheet, 1, 3), styleOf(sheet, 7, 3), styleOf(sheet, 1, 1)]).toEqual([4, 5, 0]);
  });
});
