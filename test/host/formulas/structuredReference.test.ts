import { structuredReference } from "../../../src/host/formulas/structuredReference";
import { createSheet } from "../../../src/host/model/createSheet";
import type { TableModel } from "../../../src/host/model/workbook";

const sheet = createSheet("id", "Mått & mål");
const table: TableModel = {
  id: "1",
  name: "T",
  sheetId: "id",
  range: { top: 0, left: 1, bottom: 5, right: 3 },
  columns: ["Enhet", "Utfall i år", "Andel [%]"].map((name, i) => ({ id: i + 1, name, calculatedFormula: undefined })),
  hasHeaders: true,
  hasTotals: true,
  style: "",
  showBandedRows: false,
  changed: false,
  part: undefined,
};

describe("structuredReference: what a reference to a table stands for", () => {
  it.each([
    ["", "B2:D5"],
    ["[]", "B2:D5"],
    ["[#All]", "B1:D6"],
    ["[#Headers]", "B1:D1"],
    ["[#Totals]", "B6:D6"],
    ["[Enhet]", "B2:B5"],
    ["[utfall i år]", "C2:C5"],
    ["[Andel '[%']]", "D2:D5"],
    ["[@]", "B3:D3"],
    ["[@Enhet]", "B3"],
    ["[@[Utfall i år]]", "C3"],
    ["[@[Enhet]:[Utfall i år]]", "B3:C3"],
    ["[[#This Row],[Enhet]]", "B3"],
    ["[[#This Row],Enhet]", "B3"],
    ["[[#Totals],[Utfall i år]]", "C6"],
    ["[[#Headers],[#Data],[Enhet]]", "B1:B5"],
    ["[[Enhet]:[Utfall i år]]", "B2:C5"],
    ["[[#All],[Enhet]:[Andel '[%']]]", "B1:D6"],
  ])("T%s is %s", (bracket, address) => {
    expect(structuredReference(bracket, { table, sheet, row: 2 })).toBe(`'Mått & mål'!${address}`);
  });

  it("is #REF! for a column that is not there, and for a row outside the table", () => {
    expect(structuredReference("[Finns ej]", { table, sheet, row: 2 })).toBe("#REF!");
    expect(structuredReference("[@Enhet]", { table, sheet, row: 40 })).toBe("#REF!");
  });
});
