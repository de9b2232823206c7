import { createWorkbook } from "../../src/host/model/createWorkbook";
import { rangeAt } from "../../src/host/model/grid";
import { type OpenOffice, openOffice } from "../../src/host/office/openOffice";
import { openXlsx } from "../../src/host/xlsx/openXlsx";
import { saveXlsx } from "../../src/host/xlsx/saveXlsx";
import { failureOf, openBook } from "./openBook";
import { withTable } from "./withTable";

/** A file as other producers may write it: `Ramar` in B2:C4, with the cells B2:C2 or C3:C4 merged. */
async function opened(merge: ReturnType<typeof rangeAt>): Promise<OpenOffice> {
  const model = createWorkbook("bok.xlsx");
  const { Excel } = openOffice(model);
  await Excel.run(async (context) => {
    await withTable(context.workbook.worksheets.getFirst());
  });
  const [sheet] = model.sheets;
  sheet?.merges.push(merge);
  sheet?.changed.add("merges");
  return openOffice(openXlsx(saveXlsx(model), "bok.xlsx"));
}

const BODY = rangeAt(2, 2, 2, 1);
const HEADER = rangeAt(1, 1, 1, 2);

describe("Merged cells within a table, as files of other producers may have them", () => {
  it("are kept on opening and can be asked for", async () => {
    const { Excel } = await opened(BODY);
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Ramar");
      const merged = table.getRange().getMergedAreasOrNullObject();
      const elsewhere = table.columns.getItem("Enhet").getRange().getMergedAreasOrNullObject();
      merged.load("address");
      await context.sync();
      expect([merged.address, elsewhere.isNullObject]).toEqual(["Blad1!C3:C4", true]);
    });
  });

  it("let other cells be written and the table be resized, shrunk and given rows", async () => {
    const { Excel, host } = await opened(BODY);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const table = context.workbook.tables.getItem("Ramar");
      sheet.getRange("B3").values = [["Grundskola"]];
      table.resize("B2:C6");
      table.resize("B2:C4");
      table.rows.add(undefined, [["Fritid", 50]]);
      const range = table.getRange();
      range.load("values,address");
      await context.sync();
      expect(range.address).toBe("Blad1!B2:C5");
      expect(range.values).toEqual([
        ["Enhet", "Ram"],
        ["Grundskola", 100],
        ["Vård", 200],
        ["Fritid", 50],
      ]);
    });
    expect(host.model.sheets[0]?.merges).toEqual([BODY]);
  });

  it("let the table grow when a person types below it", async () => {
    const { host } = await opened(BODY);
    host.userEdit("Blad1", rangeAt(4, 1), "Fritid");
    expect(host.model.tables[0]?.range.bottom).toBe(4);
  });

  it("keep the name of a column whose header lies under a merged cell, and write nothing there", async () => {
    const { Excel, host } = await opened(HEADER);
    host.model.sheets[0]?.cells.delete(16_384 + 2);
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("Ramar").resize("B2:C6");
      context.workbook.worksheets.getFirst().getRange("B2").values = [["Enheter"]];
      await context.sync();
    });
    expect(host.model.tables[0]?.columns.map(({ name }) => name)).toEqual(["Enheter", "Ram"]);
    expect(host.model.sheets[0]?.cells.has(16_384 + 2)).toBe(false);
  });

  it("still stop a table from being made over them, or from growing over others", async () => {
    for (const act of [
      (sheet: Excel.Worksheet) => void sheet.tables.add("F2:G4", true),
      (sheet: Excel.Worksheet) => sheet.tables.getItem("Ramar").resize("B2:G4"),
    ]) {
      const { Excel } = openBook();
      const failure = await failureOf(
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getFirst();
          await withTable(sheet);
          sheet.getRange("G3:G4").merge();
          act(sheet);
          await context.sync();
        }),
      );
      expect([failure.code, failure.message]).toEqual(["InvalidArgument", expect.stringContaining("merged cells")]);
    }
  });
});
