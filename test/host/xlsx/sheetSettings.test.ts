import { setContent } from "../../../src/host/model/cells";
import { createWorkbook } from "../../../src/host/model/createWorkbook";
import { rangeAt } from "../../../src/host/model/grid";
import { addName, removeName } from "../../../src/host/model/names";
import { renameSheet } from "../../../src/host/model/renameSheet";
import type { SheetModel, WorkbookModel } from "../../../src/host/model/workbook";
import { openXlsx } from "../../../src/host/xlsx/openXlsx";
import { saveXlsx } from "../../../src/host/xlsx/saveXlsx";
import { differingParts, fixture, producers } from "./fixture";
import { libreOfficeCsv } from "./libreOffice";

function firstSheet(model: WorkbookModel): SheetModel {
  const [sheet] = model.sheets;
  if (!sheet) throw new Error("the workbook has sheets");
  return sheet;
}

function reopened(model: WorkbookModel): WorkbookModel {
  return openXlsx(saveXlsx(model), "bok.xlsx");
}

/** Puts looks on a whole column and a whole row. */
function colourLines(model: WorkbookModel): void {
  const sheet = firstSheet(model);
  const green = model.styles.derive(0, { fill: "#C6EFCE" });
  sheet.columnStyles.set(9, green);
  sheet.rowStyles.set(50, green);
  for (const change of ["columnStyles", "rowStyles"] as const) sheet.changed.add(change);
}

/** A workbook of each kind of file, and one made here. */
const sources = [
  ...producers.map((producer) => [producer, () => openXlsx(fixture(producer), "bok.xlsx")] as const),
  ["this host", () => made()] as const,
];

function made(): WorkbookModel {
  const model = createWorkbook("bok.xlsx", ["Uppföljning", "Listor"]);
  const [sheet, other] = model.sheets;
  if (!sheet || !other) throw new Error("two sheets");
  setContent(sheet, 0, 0, { value: "Enhet", formula: undefined });
  setContent(sheet, 1, 3, { value: 1200, formula: undefined });
  setContent(other, 0, 0, { value: 1200, formula: "=Uppföljning!D2" });
  return model;
}

function formulasOf(model: WorkbookModel): readonly string[] {
  return model.sheets.flatMap(({ cells }) => [...cells.values()].flatMap(({ formula }) => formula ?? []));
}

describe.each(sources)("saveXlsx then openXlsx: a workbook by %s", (_, open) => {
  it("keeps a sheet's new name, with the formulas and names that mention it", () => {
    const model = open();
    const sheet = firstSheet(model);
    setContent(firstSheet(model), 20, 1, { value: 1200, formula: `='${sheet.name}'!D2` });
    if (!model.names.some(({ name }) => name === "Utfall"))
      addName(model, { name: "Utfall", formula: `'${sheet.name}'!$D$2`, sheetId: undefined });
    renameSheet(model, sheet, "Mål & 'mått' A");
    const again = reopened(model);
    expect(again.sheets.map(({ name }) => name)).toEqual(model.sheets.map(({ name }) => name));
    expect(firstSheet(again).name).toBe("Mål & 'mått' A");
    expect(formulasOf(again)).toEqual(formulasOf(model));
    expect(formulasOf(again)).toContain("='Mål & ''mått'' A'!D2");
    expect(again.names.find(({ name }) => name === "Utfall")?.formula).toBe("'Mål & ''mått'' A'!$D$2");
    expect(again.tables.map(({ name }) => name)).toEqual(model.tables.map(({ name }) => name));
  });

  it("keeps names that were changed, hidden, added and removed, of the workbook and of a sheet", () => {
    const model = open();
    const sheet = firstSheet(model);
    addName(model, { name: "Gräns", formula: `'${sheet.name}'!$D$2`, sheetId: undefined });
    addName(model, { name: "Egen", formula: '"å<ä>&ö"', sheetId: sheet.id });
    const once = reopened(model);
    const [kept, gone] = ["Gräns", "Egen"].map((wanted) => once.names.find(({ name }) => name === wanted));
    if (!kept || !gone) throw new Error("both names were saved");
    expect([gone.formula, gone.sheetId]).toEqual(['"å<ä>&ö"', firstSheet(once).id]);
    Object.assign(kept, { formula: "0.25", visible: false, changed: true });
    removeName(once, gone);
    const twice = reopened(once);
    expect(twice.names.map(({ changed: _changed, ...name }) => name)).toEqual(
      once.names.map(({ changed: _changed, ...name }) => name),
    );
    expect(twice.names.find(({ name }) => name === "Gräns")).toMatchObject({ formula: "0.25", visible: false });
    expect(twice.names.some(({ name }) => name === "Egen")).toBe(false);
  });

  it("keeps merged cells that came and went", () => {
    const model = open();
    const sheet = firstSheet(model);
    const before = [...sheet.merges];
    sheet.merges.push(rangeAt(30, 0, 2, 3), rangeAt(40, 1, 1, 2));
    sheet.changed.add("merges");
    const once = reopened(model);
    expect(firstSheet(once).merges).toEqual([...before, rangeAt(30, 0, 2, 3), rangeAt(40, 1, 1, 2)]);
    firstSheet(once).merges.length = 0;
    firstSheet(once).changed.add("merges");
    expect(firstSheet(reopened(once)).merges).toEqual([]);
  });

  it("keeps protection that was put on with its exceptions, and taken off", () => {
    const model = open();
    const sheet = firstSheet(model);
    sheet.protection = { protected: true, options: { formatCells: "0", insertRows: "0" } };
    sheet.changed.add("protection");
    const once = reopened(model);
    expect(firstSheet(once).protection).toMatchObject({
      protected: true,
      options: { formatCells: "0", insertRows: "0" },
    });
    firstSheet(once).protection = { protected: false, options: {} };
    firstSheet(once).changed.add("protection");
    expect(firstSheet(reopened(once)).protection.protected).toBe(false);
  });

  it("keeps the looks of whole rows and columns, beside the widths they have", () => {
    const model = open();
    const sheet = firstSheet(model);
    const widths = new Map(sheet.columnWidths);
    const bold = model.styles.derive(0, { bold: true, numberFormat: "0.0" });
    sheet.columnStyles.set(2, bold);
    sheet.rowStyles.set(1, bold);
    colourLines(model);
    const again = reopened(model);
    const looks = (lines: ReadonlyMap<number, number>, by: number) => again.styles.get(lines.get(by) ?? 0);
    const { columnStyles, rowStyles, columnWidths } = firstSheet(again);
    expect([looks(columnStyles, 9).fill, looks(rowStyles, 50).fill]).toEqual(["#C6EFCE", "#C6EFCE"]);
    expect(looks(columnStyles, 2)).toMatchObject({ bold: true, numberFormat: "0.0" });
    expect(looks(rowStyles, 1)).toMatchObject({ bold: true, numberFormat: "0.0" });
    for (const [column, width] of widths) expect(columnWidths.get(column)).toBeCloseTo(width, 3);
    expect(firstSheet(again).cells.size).toBe(sheet.cells.size);
  });

  it("gives a file that LibreOffice opens and computes, with all of it together", () => {
    const model = open();
    const sheet = firstSheet(model);
    addName(model, { name: "Gräns", formula: `'${sheet.name}'!$D$2`, sheetId: undefined });
    setContent(sheet, 1, 3, { value: 1200, formula: undefined });
    setContent(sheet, 20, 0, { value: null, formula: "=Gräns*2", stale: true });
    renameSheet(model, sheet, "Mål & 'mått' A");
    sheet.merges.push(rangeAt(30, 0, 2, 3));
    sheet.protection = { protected: true, options: { formatCells: "0" } };
    for (const change of ["merges", "protection"] as const) sheet.changed.add(change);
    colourLines(model);
    const csv = libreOfficeCsv(saveXlsx(model));
    if (csv === undefined) return;
    expect(csv).toContain("Enhet");
    expect(csv.split("\n")[20]).toMatch(/^"?2400\b/);
  });

  it("lets a column and a row lose their looks again", () => {
    const model = open();
    colourLines(model);
    const once = reopened(model);
    firstSheet(once).columnStyles.delete(9);
    firstSheet(once).rowStyles.delete(50);
    for (const change of ["columnStyles", "rowStyles"] as const) firstSheet(once).changed.add(change);
    const twice = firstSheet(reopened(once));
    expect([twice.columnStyles.get(9), twice.rowStyles.get(50)]).toEqual([undefined, undefined]);
  });
});

describe.each(producers)("saveXlsx: settings of a workbook by %s", (producer) => {
  it.each(["merges", "protection"] as const)("change the sheet's part alone: %s", (change) => {
    const source = fixture(producer);
    const model = openXlsx(source, "bok.xlsx");
    const sheet = firstSheet(model);
    sheet.merges.push(rangeAt(30, 0, 2, 3));
    sheet.protection = { protected: true, options: {} };
    sheet.changed.add(change);
    const changed = differingParts(source, saveXlsx(model)).filter((part) => part !== "xl/workbook.xml");
    expect(changed).toEqual(["xl/worksheets/sheet1.xml"]);
  });
});
