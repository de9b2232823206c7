import { TABLE_KEYS } from "../../../src/domain/source";
import { CONTRACT } from "../../../src/sheets/contract/contract";
import { readWorkbook } from "../../../src/sheets/reading/readWorkbook";
import { template } from "../../../src/sheets/template/template";
import { planChanges } from "../../../src/sheets/writing/planChanges";
import { applyToTables } from "../applyToTables";
import { outcomeOf } from "../outcomeOf";

const LAYOUTS = template().map((change) => change.layout);
/** Excel's own limit of an in-cell list, words and commas together. */
const LONGEST_LIST = 255;

function column(table: string, header: string) {
  return LAYOUTS.find((layout) => layout.table === table)?.columns.find((one) => one.header === header);
}

describe("Skapa mall", () => {
  it("[WB] makes every table of the contract on a sheet of its name, but those that are made when there is something in them", () => {
    const whenUsed = ["modelRows", "ignoredFindings", "versions", "versionData"];
    const keys = TABLE_KEYS.filter((key) => !whenUsed.includes(key));
    expect(LAYOUTS.map((layout) => layout.sheet)).toEqual(keys.map((key) => CONTRACT[key].name));
  });

  it("[WB] fills in Inställningar with every key and its default, and lacks only the budget year", () => {
    const made = applyToTables([], template());
    const { workbook, findings } = readWorkbook(made);
    expect(workbook.settings).toEqual({ ...readWorkbook([]).workbook.settings });
    expect(findings.map((found) => [found.code, found.at.row])).toEqual([["missing-setting", 4]]);
    expect(planChanges(made, outcomeOf({}))).toEqual([]);
  });

  it("[A-9] leaves Återhämtningstid empty, since empty means the steering model's", () => {
    const rows = template()[0]?.rows ?? [];
    expect(rows.find(([name]) => name === "Återhämtningstid")?.[1]).toBe("");
    expect(rows.find(([name]) => name === "Riskskala")?.[1]).toBe(4);
  });

  it("shows the shares among the settings as percentages", () => {
    const [settings] = template();
    const formats = settings?.formats?.map(({ row, numberFormat }) => [settings.rows[row]?.[0], numberFormat]);
    expect(formats).toEqual(
      expect.arrayContaining([
        ["Gul marginal", "0.0%"],
        ["Budgetår", "0"],
        ["Kommunkod", "@"],
      ]),
    );
  });

  it("keeps periods, ages and ids as text, so that Excel makes no dates of them", () => {
    expect(column("Uppföljning", "Period")?.numberFormat).toBe("@");
    expect(column("Befolkning", "Ålder")?.numberFormat).toBe("@");
    expect(column("Mål", "Id")?.numberFormat).toBe("@");
    expect(column("Risker", "Id")?.numberFormat).toBe("@");
    expect(column("Styrningsåtgärder", "Period")?.numberFormat).toBe("@");
  });

  it.each([
    ["Befolkning", "Antal", "#,##0"],
    ["Volymer", "Volym", "#,##0.0"],
    ["Ramunderlag", "Volym", "#,##0.0"],
    ["Ramunderlag", "Pris", "#,##0"],
    ["Standardkostnader", "Standardkostnad", "#,##0"],
    ["Standardkostnader", "Andel", "0.0%"],
    ["Prisindex", "Förändring", "0.0%"],
    ["Ramar", "Ram", "#,##0"],
    ["Indikatorer", "Målvärde", "General"],
    ["Indikatorer", "Senaste värde", "General"],
    ["Mätvärden", "Värde", "General"],
    ["Ramar", "År", "0"],
    ["Årshjul", "Datum", "yyyy-mm-dd"],
    ["Risker", "Riskvärde", "0"],
    ["Finansiella_mål", "Målvärde", "General"],
    ["Balanskrav", "Balanskravsresultat", "#,##0"],
  ])("shows %s %s as %s, never with a comma and nothing after it", (table, header, format) => {
    expect(column(table, header)?.numberFormat).toBe(format);
  });

  it("says of a written column that what is typed there is replaced", () => {
    const note = column("Uppföljning", "Avvikelse")?.note;
    expect(note).toMatch(/Skrivs av tillägget; det du skriver här ersätts vid nästa körning\.$/);
  });

  it("gives every column room for its header, and a note", () => {
    for (const layout of LAYOUTS) {
      for (const one of layout.columns) {
        expect(one.width).toBeGreaterThanOrEqual(Math.min(44, one.header.length + 4));
        expect(one.note.length).toBeLessThanOrEqual(255);
        expect(one.note).not.toBe("");
      }
    }
  });

  it("offers the words of a list, and the names of another table, but nothing in columns that are written", () => {
    expect(column("Verksamheter", "Metod")?.validation).toEqual({
      kind: "list",
      words: ["Volym", "Uppräkning", "Fast"],
      strict: true,
    });
    expect(column("Verksamheter", "Enhet")?.choicesFrom).toEqual({ table: "Organisation", column: "Enhet" });
    expect(column("Indikatorer", "Hör till")?.choicesFrom).toBeUndefined();
    expect(column("Återhämtning", "Läge")).toMatchObject({ validation: undefined, written: true });
    for (const one of LAYOUTS.flatMap((layout) => layout.columns)) {
      if (one.validation?.kind === "list")
        expect(one.validation.words.join(",").length).toBeLessThanOrEqual(LONGEST_LIST);
    }
  });
});
