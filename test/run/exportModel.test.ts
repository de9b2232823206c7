import { STEERING_MODELS } from "../../src/domain/models/steeringModels";
import { exportModel } from "../../src/run/exportModel";
import { recalculate } from "../../src/run/recalculate";
import { openHosted } from "./hosted";

type Hosted = ReturnType<typeof openHosted>;

/** The row of Inställningar whose Nyckel is the name; the header is on the first. */
function settingCell(book: Hosted, name: string): string {
  for (let row = 2; row < 60; row += 1) if (book.cell("Inställningar", `A${row}`).value === name) return `B${row}`;
  throw new Error(`no setting ${name}`);
}

/** Rows under Styrmodell's header as far as they go. */
function rowCount(book: Hosted): number {
  let rows = 0;
  while (book.cell("Styrmodell", `A${rows + 2}`).value !== null) rows += 1;
  return rows;
}

describe("WB: Skriv ut styrmodellen till bladet Styrmodell", () => {
  it("[WB] makes the table with the chosen model's rows, and shows it", async () => {
    const book = openHosted("lindmo");
    expect(await exportModel()).toEqual({ result: "written", model: "Tranemo" });
    expect(["A2", "B2"].map((cell) => book.cell("Styrmodell", cell).value)).toEqual(["Nivå", "Kommunfullmäktige"]);
    expect(rowCount(book)).toBeGreaterThan(80);
    const active = book.host.model.sheets.find(({ id }) => id === book.host.model.selection.sheetId);
    expect(active?.name).toBe("Styrmodell");
  });

  it("[WB] leaves a table that has rows as it is", async () => {
    const book = openHosted("lindmo");
    await exportModel();
    book.type("Styrmodell", "B2", "Fullmäktige");
    const before = book.save();
    expect(await exportModel()).toEqual({ result: "exists", model: "Tranemo" });
    expect(book.save()).toEqual(before);
  });

  it("[WB] fills a table that is empty", async () => {
    const book = openHosted("lindmo");
    await exportModel();
    const rows = rowCount(book);
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Styrmodell");
      table.getDataBodyRange().clear("Contents");
      await context.sync();
    });
    expect(rowCount(book)).toBe(0);
    expect((await exportModel()).result).toBe("written");
    expect(rowCount(book)).toBe(rows);
  });

  it("[WB] read back as Egen the rows are the model that was written", async () => {
    const book = openHosted("lindmo");
    await exportModel();
    book.type("Inställningar", settingCell(book, "Styrmodell"), "Egen");
    const { report } = await recalculate();
    expect(report.findings.filter(({ finding }) => finding.at.table === "modelRows")).toEqual([]);
    expect(report.workbook.model).toEqual({ ...STEERING_MODELS.tranemo, id: "egen", name: "Egen" });
  });

  it("[WB] an own grade and paragraph reach the finding that is shown", async () => {
    const book = openHosted("lindmo");
    await exportModel();
    book.type("Inställningar", settingCell(book, "Styrmodell"), "Egen");
    for (let row = 2; row < 140; row += 1) {
      if (book.cell("Styrmodell", `B${row}`).value !== "Negativ prognos utan åtgärder") continue;
      book.type("Styrmodell", `C${row}`, "Råd");
      book.type("Styrmodell", `E${row}`, "Vår styrmodell 2.1");
    }
    const { report } = await recalculate();
    const refused = report.findings.filter(({ finding }) => finding.code === "forecast-needs-measures");
    expect(refused.length).toBeGreaterThan(0);
    for (const { severity, source } of refused) expect([severity, source]).toEqual(["advice", "Vår styrmodell 2.1"]);
  });
});
