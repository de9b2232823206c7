import { selectedCell } from "../../../src/excel/selectedCell";
import { withWorkbook } from "../../../src/excel/session";
import { explainCell } from "../../../src/run/explain/explainServices";
import { openHosted } from "../hosted";

async function select(sheet: string, cell: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).activate();
    context.workbook.worksheets.getItem(sheet).getRange(cell).select();
    await context.sync();
  });
}

describe("The cell that is selected", () => {
  it("is known by sheet, row and column from 0, in one round trip", async () => {
    const book = openHosted("lindmo");
    await select("Ramar", "F5");
    const before = book.requestCount();
    expect(await withWorkbook(selectedCell)).toEqual({ sheet: "Ramar", row: 4, column: 5 });
    expect(book.requestCount() - before).toBe(1);
  });

  it("is a setting of Inställningar by its name, however its å was typed", async () => {
    const book = openHosted("lindmo");
    const row =
      [2, 3, 4, 5, 6, 7, 8, 9].find((each) => book.cell("Inställningar", `A${each}`).value === "Budgetår") ?? 0;
    book.type("Inställningar", `A${row}`, "budgeta\u030ar ");
    await select("Inställningar", `B${row}`);
    const explained = await withWorkbook((session) => explainCell(session, { kind: "selected" }, "sv"));
    expect(explained).toMatchObject({ kind: "input", at: { table: "settings", setting: "budgetYear" } });
  });

  it("[T3.2-c] is what is explained when nothing else is said; of several, the first", async () => {
    openHosted("lindmo");
    await select("Ramar", "F2:F9");
    const explained = await withWorkbook((session) => explainCell(session, { kind: "selected" }, "sv"));
    expect(explained).toMatchObject({ kind: "explained", address: "Ramar!F2" });
  });
});
