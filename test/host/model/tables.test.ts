import { addTable } from "../../../src/host/model/addTable";
import { cellValue, setContent } from "../../../src/host/model/cells";
import { createWorkbook } from "../../../src/host/model/createWorkbook";
import { rangeAt } from "../../../src/host/model/grid";
import { addName } from "../../../src/host/model/names";
import { renameTable } from "../../../src/host/model/renameTable";
import { resizeTable } from "../../../src/host/model/resizeTable";
import { removeSheet } from "../../../src/host/model/sheetOrder";
import type { SheetModel, TableModel, WorkbookModel } from "../../../src/host/model/workbook";

function book(): { model: WorkbookModel; sheet: SheetModel; table: TableModel } {
  const model = createWorkbook("Bok.xlsx", ["Mål", "Annat"]);
  const [sheet] = model.sheets;
  if (!sheet) throw new Error("no sheet");
  for (const [column, value] of ["Id", "Mål", "Status"].entries())
    setContent(sheet, 0, column, { value, formula: undefined });
  return { model, sheet, table: addTable(model, sheet, { range: rangeAt(0, 0, 3, 3), name: "Mål" }) };
}

describe("tables of the model", () => {
  it("gives a lone header row one empty row of data", () => {
    const { model, sheet } = book();
    expect(addTable(model, sheet, { range: rangeAt(0, 5, 1, 2) }).range).toEqual(rangeAt(0, 5, 2, 2));
  });

  it("makes names for the columns it grows by", () => {
    const { model, sheet, table } = book();
    resizeTable(model, table, rangeAt(0, 0, 3, 4));
    expect(table.columns.map(({ id, name }) => `${id} ${name}`)).toEqual(["1 Id", "2 Mål", "3 Status", "4 Kolumn4"]);
    expect(cellValue(sheet, 0, 3)).toBe("Kolumn4");
  });

  it("renames a table in formulas and names, but not in texts, sheets and functions", () => {
    const { model, sheet, table } = book();
    setContent(sheet, 9, 0, { value: null, formula: '=COUNTA(Mål[Status])&"Mål[x]"&Mål!A1&Måltal[a]&SUM(mål)' });
    addName(model, { name: "Lägen", formula: "Mål[Status]", sheetId: undefined });
    renameTable(model, table, "Målen");
    const formula = sheet.cells.get(9 * 16_384)?.formula;
    expect(formula).toBe('=COUNTA(Målen[Status])&"Mål[x]"&Mål!A1&Måltal[a]&SUM(Målen)');
    expect(model.names[0]?.formula).toBe("Målen[Status]");
  });

  it("takes a sheet's tables and names with it, and leaves another sheet active", () => {
    const { model, sheet } = book();
    addName(model, { name: "Lokal", formula: "Mål!$A$1", sheetId: sheet.id });
    removeSheet(model, sheet);
    expect([model.tables.length, model.names.length, model.activeSheet]).toEqual([0, 0, model.sheets[0]?.id]);
  });

  it("throws on misuse: a table over another", () => {
    const { model, sheet } = book();
    expect(() => addTable(model, sheet, { range: rangeAt(2, 2, 3, 3) })).toThrow("overlap");
  });
});
