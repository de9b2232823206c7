import { createReports } from "../../../src/run/createReports";
import { explainServices } from "../../../src/run/explain/explainServices";
import { openCalculating } from "../hosted";

const FRAME = { table: "frames", row: 1, column: "frame" } as const;
const SHEET = "Förklara Ram, Förskola 2027";

/** The engine is started anew for each workbook. */
jest.setTimeout(60_000);

describe("Förklara, till blad", () => {
  it("[T3.2-c] [A-6] is formulas over the numbers beneath: another ambition on the sheet gives another frame", async () => {
    const book = await openCalculating("lindmo");
    const services = explainServices((options) => createReports(options));
    const made = await services.toSheet(FRAME);
    expect(made?.made).toEqual([SHEET]);
    const rowOf = (what: string) => {
      for (let row = 1; row < 60; row += 1) {
        if (String(book.cell(SHEET, `E${row}`).value).trim() === what) return row;
      }
      throw new Error(`no row ${what}`);
    };
    const frame = `C${rowOf("Ram")}`;
    expect(book.cell(SHEET, frame).value).toBeCloseTo(98_018.2392, 6);
    expect((await services.toSheet(FRAME))?.remade).toEqual([]);
    book.type(SHEET, `C${rowOf("Ambition")}`, 3400);
    expect(book.cell(SHEET, frame).value).not.toBe(98_018.2392);
  });

  it("keeps its formulas right when the user has put a row of their own above", async () => {
    const book = await openCalculating("lindmo");
    const services = explainServices((options) => createReports(options));
    await services.toSheet(FRAME);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).getRange("4:5").insert("Down");
      await context.sync();
    });
    book.type(SHEET, "B4", "Till nämnden");
    book.type("Ambitioner", "C3", 2500);
    expect((await services.toSheet(FRAME))?.remade).toEqual([SHEET]);
    expect(book.cell(SHEET, "B4").value).toBe("Till nämnden");
    expect(book.cell(SHEET, "C10").value).toBeCloseTo(98_118.2392, 6);
  });
});
