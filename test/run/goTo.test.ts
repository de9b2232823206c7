import { createPaneServices } from "../../src/run/paneServices";
import { openHosted } from "./hosted";

describe("The pane leads to the cell", () => {
  const selected = ({ host }: ReturnType<typeof openHosted>) => {
    const { sheetId, range } = host.model.selection;
    return [host.model.sheets.find((sheet) => sheet.id === sheetId)?.name, range.top + 1, range.left];
  };

  it("selects the forecast of the row, before any run", async () => {
    const book = openHosted("lindmo");
    await createPaneServices().goTo({ table: "followUps", row: 7, column: "status" });
    expect(selected(book)).toEqual(["Uppföljning", 8, 8]);
  });

  it("finds a frame by what it is about when the user has turned the table's rows round", async () => {
    const book = openHosted("lindmo");
    const services = createPaneServices();
    const { outcome } = await services.recalculate();
    const first = outcome.frames[0];
    const rows = outcome.frames.length;
    for (const column of ["A", "B", "C"]) {
      const top = book.cell("Ramar", `${column}2`).value;
      const bottom = book.cell("Ramar", `${column}${rows + 1}`).value;
      book.type("Ramar", `${column}2`, bottom);
      book.type("Ramar", `${column}${rows + 1}`, top);
    }
    await services.goTo({ table: "frames", row: 1, column: "frame" });
    expect(selected(book)).toEqual(["Ramar", rows + 1, 5]);
    expect(book.cell("Ramar", `B${rows + 1}`).value).toBe(first?.service);
  });

  it("says conflict when the table is gone", async () => {
    openHosted("sjobo-2020");
    await expect(createPaneServices().goTo({ table: "followUps", row: 1 })).rejects.toMatchObject({ code: "conflict" });
  });
});

describe("Återställ senaste körning", () => {
  it("puts back every value, number format and fill: the file is byte for byte what it was", async () => {
    const book = openHosted("lindmo");
    book.type("Uppföljning", "E8", 290_100);
    book.type("Inställningar", "B6", 2);
    const before = book.save();
    const services = createPaneServices();
    await services.recalculate();
    expect(Buffer.from(book.save()).equals(Buffer.from(before))).toBe(false);
    await services.undoLastRun();
    expect(Buffer.from(book.save()).equals(Buffer.from(before))).toBe(true);
  });
});
