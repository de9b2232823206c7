import { cellValue, getCell, setContent, setStyle, styleOf } from "../../../src/host/model/cells";
import type { SheetModel, WorkbookModel } from "../../../src/host/model/workbook";
import { openXlsx } from "../../../src/host/xlsx/openXlsx";
import { saveXlsx } from "../../../src/host/xlsx/saveXlsx";
import { differingParts, fixture, producers } from "./fixture";

const GREEN = { fill: "#C6EFCE", fontColor: "#006100", numberFormat: '"● "@' };

function opened(producer: (typeof producers)[number]): { source: Uint8Array; model: WorkbookModel; sheet: SheetModel } {
  const source = fixture(producer);
  const model = openXlsx(source, "bok.xlsx");
  const [sheet] = model.sheets;
  if (!sheet) throw new Error("the fixture has sheets");
  return { source, model, sheet };
}

function reopened(model: WorkbookModel): SheetModel {
  const [sheet] = openXlsx(saveXlsx(model), "bok.xlsx").sheets;
  if (!sheet) throw new Error("the saved file has sheets");
  return sheet;
}

/** Both fixtures ask for a calculation, or get one asked for, so workbook.xml may be among what changes. */
function changedParts(source: Uint8Array, model: WorkbookModel): string[] {
  return differingParts(source, saveXlsx(model)).filter((name) => name !== "xl/workbook.xml");
}

describe.each(producers)("saveXlsx: a workbook by %s loses nothing", (producer) => {
  it("gives back the very bytes when nothing changed", () => {
    const { source, model } = opened(producer);
    expect(saveXlsx(model)).toBe(source);
  });

  it("changes only the sheet's part when a value changes", () => {
    const { source, model, sheet } = opened(producer);
    setContent(sheet, 1, 3, { value: 1300, formula: undefined });
    setContent(sheet, 2, 0, { value: "Grundskola <F–9> & fritids ", formula: undefined });
    expect(changedParts(source, model)).toEqual(["xl/worksheets/sheet1.xml"]);
    const again = reopened(model);
    expect(cellValue(again, 1, 3)).toBe(1300);
    expect(cellValue(again, 2, 0)).toBe("Grundskola <F–9> & fritids ");
  });

  it("changes styles too when a cell gets a fill, and colours no neighbour", () => {
    const { source, model, sheet } = opened(producer);
    setStyle(sheet, 1, 4, model.styles.derive(styleOf(sheet, 1, 4), GREEN));
    expect(changedParts(source, model)).toEqual(["xl/styles.xml", "xl/worksheets/sheet1.xml"]);
    const again = openXlsx(saveXlsx(model), "bok.xlsx");
    const [first] = again.sheets;
    if (!first) throw new Error("the saved file has sheets");
    const fills = [...first.cells].filter(([, cell]) => again.styles.get(cell.style).fill === GREEN.fill);
    expect(fills.map(([key]) => key)).toEqual([16384 + 4]);
    expect(again.styles.get(getCell(first, 1, 4)?.style ?? 0)).toMatchObject({
      ...GREEN,
      horizontalAlignment: "Right",
    });
  });

  it("gives the very bytes when a change is undone", () => {
    const { source, model, sheet } = opened(producer);
    const before = getCell(sheet, 1, 3);
    setContent(sheet, 1, 3, { value: 1, formula: undefined });
    setStyle(sheet, 1, 3, model.styles.derive(styleOf(sheet, 1, 3), GREEN));
    setStyle(sheet, 1, 3, before?.style ?? 0);
    setContent(sheet, 1, 3, { value: before?.value ?? null, formula: undefined });
    expect(saveXlsx(model)).toBe(source);
  });

  it("gives the same bytes every time", () => {
    const { model, sheet } = opened(producer);
    setContent(sheet, 7, 7, { value: "ny", formula: undefined });
    expect(saveXlsx(model)).toEqual(saveXlsx(model));
  });

  it("keeps a formula's text and its look when only its value changes", () => {
    const { model, sheet } = opened(producer);
    const cell = getCell(sheet, 1, 4);
    setContent(sheet, 1, 4, { value: -99, formula: cell?.formula });
    expect(getCell(reopened(model), 1, 4)).toEqual({ ...cell, value: -99 });
  });

  it("asks Excel to calculate when a formula could not be computed here", () => {
    const { model, sheet } = opened(producer);
    setContent(sheet, 9, 0, { value: 1, formula: "=WEBSERVICE(A1)", stale: true });
    expect(openXlsx(saveXlsx(model), "bok.xlsx").needsCalculation).toBe(true);
  });

  it("writes settings: widths, panes, tab colour, notes, validations", () => {
    const { model, sheet } = opened(producer);
    sheet.columnWidths.set(3, 60);
    sheet.frozen = { rows: 2, columns: 0 };
    sheet.tabColor = "#FFC7CE";
    sheet.notes.set(2 * 16384, { author: "Styrning", text: "Se över\nmåtten" });
    sheet.validations.push({
      range: { top: 5, left: 0, bottom: 9, right: 0 },
      rule: { kind: "wholeNumber", operator: "Between", formula1: 1, formula2: 5 },
      ignoreBlanks: true,
      prompt: { showPrompt: true, title: "Antal", message: "Ett till fem" },
      errorAlert: { showAlert: true, style: "Warning", title: "Fel", message: "Utanför" },
    });
    for (const change of ["columnWidths", "frozen", "tabColor", "notes", "validations"] as const)
      sheet.changed.add(change);
    const again = reopened(model);
    expect(again.columnWidths).toEqual(sheet.columnWidths);
    expect(again.frozen).toEqual(sheet.frozen);
    expect(again.tabColor).toBe(sheet.tabColor);
    expect([...again.notes].sort()).toEqual([...sheet.notes].sort());
    expect(again.validations).toEqual(sheet.validations);
  });

  it("writes a table that grew and got a column", () => {
    const { source, model } = opened(producer);
    const [table] = model.tables;
    if (!table) throw new Error("the fixture has a table");
    table.range = { ...table.range, bottom: 5, right: 5 };
    table.columns.push({ id: 6, name: "Status", calculatedFormula: undefined });
    table.changed = true;
    expect(changedParts(source, model)).toEqual(["xl/tables/table1.xml"]);
    const [again] = openXlsx(saveXlsx(model), "bok.xlsx").tables;
    expect(again).toMatchObject({ range: table.range, hasTotals: true, columns: table.columns });
  });
});
