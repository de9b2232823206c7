import { cellValue, getCell } from "../../../src/host/model/cells";
import type { WorkbookModel } from "../../../src/host/model/workbook";
import { openXlsx } from "../../../src/host/xlsx/openXlsx";
import { fixture, producers } from "./fixture";

function open(producer: (typeof producers)[number]): WorkbookModel {
  return openXlsx(fixture(producer), `${producer}.xlsx`);
}

describe.each(producers)("openXlsx: a workbook by %s", (producer) => {
  const model = open(producer);
  const [follow, kinds, hidden] = model.sheets;
  if (!follow || !kinds || !hidden) throw new Error("the fixture has three sheets");

  it("reads sheets with Swedish names and visibility", () => {
    expect(model.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Uppföljning", "Visible"],
      ["Slag & värden", "Visible"],
      ["Listor", "Hidden"],
    ]);
  });

  it("reads values of every kind", () => {
    const column = [0, 1, 2, 3, 4, 5, 6, 7].map((row) => cellValue(kinds, row, 0));
    const text = "  rad ett\nrad två  ";
    expect(column).toEqual([
      "Mål och resultat",
      46265,
      true,
      { error: "#DIV/0!" },
      0.021,
      "=inte en formel",
      "1-2",
      text,
    ]);
  });

  it("reads the table with totals and five columns", () => {
    const [table] = model.tables;
    expect(table).toMatchObject({ name: "Uppföljning", hasHeaders: true, hasTotals: true, sheetId: follow.id });
    expect(table?.range).toEqual({ top: 0, left: 0, bottom: 4, right: 4 });
    expect(table?.columns.map(({ name }) => name)).toEqual(["Enhet", "Period", "Ram", "Prognos", "Avvikelse"]);
  });

  it("reads a formula of the row without the table's name", () => {
    expect(getCell(follow, 1, 4)?.formula?.toLowerCase()).toBe("=[@ram]-[@prognos]");
  });

  it("reads merges, hidden rows, notes, protection and validations", () => {
    expect(kinds.merges).toEqual([{ top: 11, left: 0, bottom: 11, right: 2 }]);
    expect([...kinds.hiddenRows]).toEqual([13]);
    expect([...follow.notes.values()].map(({ text }) => text)).toEqual(["Prognosen är osäker."]);
    expect(kinds.protection.protected).toBe(true);
    expect(follow.validations[0]?.rule).toEqual({
      kind: "list",
      source: "2026-T1,2026-T2,2026-T3",
      inCellDropDown: true,
    });
    expect(follow.validations[1]?.rule).toMatchObject({
      kind: "decimal",
      operator: "GreaterThanOrEqualTo",
      formula1: 0,
    });
  });

  it("reads looks: number format, colour, lock", () => {
    const styleAt = (row: number, column: number) => model.styles.get(getCell(kinds, row, column)?.style ?? 0);
    expect(styleAt(4, 0)).toMatchObject({ numberFormat: "0.0%", italic: true });
    expect(styleAt(11, 0)).toMatchObject({ fill: "#DDEBF7", bold: true });
    expect(styleAt(2, 1).locked).toBe(false);
    expect(styleAt(2, 0).locked).toBe(true);
  });

  it("reads defined names, local ones with their sheet", () => {
    const names = model.names.map(({ name, formula, sheetId }) => [name, formula, sheetId]);
    expect(names).toContainEqual(["Skattesats", "0.2", undefined]);
    expect(names).toContainEqual(["Lokalt", "'Slag & värden'!$A$5", kinds.id]);
  });

  it("marks what an array fills as spilled", () => {
    expect(getCell(kinds, 0, 2)?.arrayRange).toEqual({ top: 0, left: 2, bottom: 2, right: 2 });
    expect(getCell(kinds, 1, 2)?.spilled).toBe(true);
  });
});

describe("openXlsx: what only one producer writes", () => {
  it("takes a full calculation on load as a need to calculate", () => {
    expect(open("xlsxwriter").needsCalculation).toBe(true);
  });

  it("reads frozen panes, tab colour and widths in points", () => {
    const [follow, kinds] = open("xlsxwriter").sheets;
    expect(follow?.frozen).toEqual({ rows: 1, columns: 1 });
    expect(kinds?.tabColor).toBe("#70AD47");
    expect(follow?.columnWidths.get(0)).toBe(129.75);
  });

  it("strips the prefix of functions younger than the format", () => {
    expect(getCell(open("xlsxwriter").sheets[1] ?? fail(), 0, 2)?.formula).toBe("=SEQUENCE(3)");
  });
});

function fail(): never {
  throw new Error("no such sheet");
}
