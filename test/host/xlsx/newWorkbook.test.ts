import { setContent, setStyle } from "../../../src/host/model/cells";
import { createWorkbook } from "../../../src/host/model/createWorkbook";
import type { WorkbookModel } from "../../../src/host/model/workbook";
import { openXlsx } from "../../../src/host/xlsx/openXlsx";
import { saveXlsx } from "../../../src/host/xlsx/saveXlsx";
import { fixture } from "./fixture";
import { libreOfficeCsv } from "./libreOffice";

function steering(): WorkbookModel {
  const model = createWorkbook("Styrning.xlsx", ["Mål", "Mått & medel"]);
  const [goals, measures] = model.sheets;
  if (!goals || !measures) throw new Error("two sheets");
  [
    ["Id", "Mål"],
    ["M1", "Trygg skola"],
    ["M2", "God ekonomi"],
  ].forEach((row, i) => {
    for (const [j, value] of row.entries()) setContent(goals, i, j, { value, formula: undefined });
  });
  setContent(goals, 4, 0, { value: 3, formula: '=COUNTA(Mål[Id])+IF("å"="å",1,0)' });
  setStyle(goals, 1, 1, model.styles.derive(0, { fill: "#FFEB9C", bold: true, numberFormat: '"▲ "@' }));
  setContent(measures, 0, 0, { value: 12.5, formula: undefined });
  const columns = ["Id", "Mål"].map((name, i) => ({ id: i + 1, name, calculatedFormula: undefined }));
  model.tables.push({
    id: "1",
    name: "Mål",
    sheetId: goals.id,
    range: { top: 0, left: 0, bottom: 2, right: 1 },
    columns,
    hasHeaders: true,
    hasTotals: false,
    style: "TableStyleMedium2",
    showBandedRows: true,
    changed: true,
    part: undefined,
  });
  model.names.push({ name: "Gräns", formula: "'Mått & medel'!$A$1", sheetId: undefined, visible: true, changed: true });
  measures.notes.set(0, { author: "Styrning", text: "Anteckning" });
  goals.frozen = { rows: 1, columns: 0 };
  goals.columnWidths.set(1, 150);
  return model;
}

describe("saveXlsx: a workbook made here", () => {
  it("opens again with sheets, cells, table, name and note", () => {
    const again = openXlsx(saveXlsx(steering()), "Styrning.xlsx");
    const made = steering();
    expect(again.sheets.map(({ name }) => name)).toEqual(["Mål", "Mått & medel"]);
    expect(again.tables[0]).toMatchObject({ name: "Mål", range: made.tables[0]?.range, style: "TableStyleMedium2" });
    expect(again.names[0]).toMatchObject({ name: "Gräns", formula: "'Mått & medel'!$A$1" });
    expect([...(again.sheets[1]?.notes.values() ?? [])]).toEqual([{ author: "Styrning", text: "Anteckning" }]);
    expect(again.sheets[0]?.frozen).toEqual({ rows: 1, columns: 0 });
    const contents = (model: WorkbookModel) =>
      [...(model.sheets[0]?.cells ?? [])].map(([key, { value, formula }]) => [key, value, formula]);
    expect(contents(again)).toEqual(contents(made));
  });

  it("opens in LibreOffice, which computes the table's formula", () => {
    const csv = libreOfficeCsv(saveXlsx(steering()));
    if (csv !== undefined) expect(csv).toContain('"M1","▲ Trygg skola"');
    if (csv !== undefined) expect(csv.trim().split("\n").at(-1)).toBe("3,");
  });

  it("adds a sheet to an opened file, and LibreOffice opens what was written", () => {
    const model = openXlsx(fixture("xlsxwriter"), "bok.xlsx");
    const [first] = model.sheets;
    if (!first) throw new Error("the fixture has sheets");
    setContent(first, 2, 0, { value: "Grundskola & fritids", formula: undefined });
    model.sheets.push(
      ...steering()
        .sheets.slice(1)
        .map((sheet) => ({ ...sheet, id: "ny" })),
    );
    model.structureChanged = true;
    const saved = saveXlsx(model);
    expect(openXlsx(saved, "bok.xlsx").sheets.map(({ name }) => name)).toEqual([
      "Uppföljning",
      "Slag & värden",
      "Listor",
      "Mått & medel",
    ]);
    const csv = libreOfficeCsv(saved);
    if (csv !== undefined) expect(csv).toContain("Grundskola & fritids");
  });

  it("leaves no trace of a deleted sheet but keeps the names of the others", () => {
    const model = openXlsx(fixture("xlsxwriter"), "bok.xlsx");
    const [gone] = model.sheets.splice(0, 1);
    model.tables.splice(0, 1);
    model.structureChanged = true;
    const again = openXlsx(saveXlsx(model), "bok.xlsx");
    expect(again.sheets.map(({ name }) => name)).not.toContain(gone?.name);
    expect(again.tables).toEqual([]);
    expect(again.names.find(({ name }) => name === "Lokalt")?.sheetId).toBe(again.sheets[0]?.id);
  });
});
