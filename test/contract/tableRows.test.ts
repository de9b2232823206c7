import { openBook } from "./openBook";
import { ROWS, withTable } from "./withTable";

describe("Excel.TableRowCollection and Excel.TableColumnCollection", () => {
  it("adds rows at the end and shifts what stands below the table", async () => {
    const { Excel } = openBook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const table = await withTable(sheet);
      sheet.getRange("B5:D5").values = [["fot", "not", "bredvid"]];
      table.rows.add(undefined, [["Fritid", 50]]);
      const range = sheet.getRange("B4:D6");
      range.load("values");
      table.rows.load("count");
      await context.sync();
      expect(range.values).toEqual([
        ["Vård", 200, ""],
        ["Fritid", 50, "bredvid"],
        ["fot", "not", ""],
      ]);
      expect(table.rows.count).toBe(3);
    });
  });

  it("inserts rows before an index and deletes them again", async () => {
    const { Excel } = openBook();
    await Excel.run(async (context) => {
      const table = await withTable(context.workbook.worksheets.getFirst());
      table.rows.add(0, [["Först", 1]]);
      table.rows.deleteRowsAt(1, 1);
      const body = table.getDataBodyRange();
      body.load("values");
      await context.sync();
      expect(body.values).toEqual([
        ["Först", 1],
        ["Vård", 200],
      ]);
    });
  });

  it("moves a tracked range with its cells when rows are inserted above", async () => {
    const { Excel } = openBook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const table = await withTable(sheet);
      const last = table.getDataBodyRange().getLastRow();
      await context.sync();
      table.rows.add(0, [["Först", 1]]);
      await context.sync();
      last.load("address,values");
      await context.sync();
      expect([last.address, last.values]).toEqual(["Blad1!B5:C5", [["Vård", 200]]]);
    });
  });

  it("adds a column with its values, and deletes it", async () => {
    const { Excel } = openBook();
    await Excel.run(async (context) => {
      const table = await withTable(context.workbook.worksheets.getFirst());
      table.columns.add(undefined, [["Utfall"], [90], [210]]);
      const range = table.getRange();
      range.load("values");
      await context.sync();
      expect(range.values.map((row) => row[2])).toEqual(["Utfall", 90, 210]);
      table.columns.getItem("Ram").delete();
      const left = table.getHeaderRowRange();
      left.load("values");
      await context.sync();
      expect(left.values).toEqual([["Enhet", "Utfall"]]);
    });
  });

  it("has formulas, names and lists follow the rows that move", async () => {
    const { Excel, host } = openBook(["Blad1", "Annat"]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const table = await withTable(sheet);
      const other = context.workbook.worksheets.getItem("Annat");
      other.getRange("A1:A3").formulas = [["=SUM(Blad1!C3:C4)"], ["=Blad1!$C$4&C4"], ["=Blad1!E9"]];
      context.workbook.names.add("Vård", sheet.getRange("C4"));
      table.rows.add(1, [["Ny", 1]]);
      await context.sync();
    });
    const formulas = [...(host.model.sheets[1]?.cells.values() ?? [])].map((cell) => cell.formula);
    expect(formulas).toEqual(["=SUM(Blad1!C3:C5)", "=Blad1!$C$5&C4", "=Blad1!E9"]);
    expect(host.model.names[0]?.formula).toBe("Blad1!$C$5");
  });

  it("leaves #REF! where a referenced row is deleted", async () => {
    const { Excel, host } = openBook(["Blad1", "Annat"]);
    await Excel.run(async (context) => {
      const table = await withTable(context.workbook.worksheets.getFirst());
      context.workbook.worksheets.getItem("Annat").getRange("A1").formulas = [["=Blad1!C3+Blad1!C4"]];
      table.rows.deleteRowsAt(0, 1);
      await context.sync();
    });
    const formulas = [...(host.model.sheets[1]?.cells.values() ?? [])].map((cell) => cell.formula);
    expect(formulas).toEqual(["=Blad1!#REF!+Blad1!C3"]);
  });

  it("deletes a table with its cells and converts one to a range without", async () => {
    const { Excel, host } = openBook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const range = (await withTable(sheet)).convertToRange();
      range.load("values");
      await context.sync();
      expect(range.values).toEqual(ROWS);
      sheet.tables.add("B2:C4", true).delete();
      await context.sync();
    });
    expect([host.model.tables.length, host.model.sheets[0]?.cells.size]).toEqual([0, 0]);
  });
});
