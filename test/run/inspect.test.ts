import { createPaneServices } from "../../src/run/paneServices";
import { openHosted } from "./hosted";

describe("The pane opens with the answer, without writing", () => {
  it("says that the example's results already stand in the workbook", async () => {
    const book = openHosted("lindmo");
    const before = book.save();
    const { isCurrent, report } = await createPaneServices().status();
    expect(isCurrent).toBe(true);
    expect(report?.outcome.forecasts).toHaveLength(10);
    expect(book.save()).toEqual(before);
    expect(book.requestCount()).toBe(2);
  });

  it("gives the new answer and says that it is not written yet when an input was changed", async () => {
    const book = openHosted("lindmo");
    book.type("Uppföljning", "E8", 290_100);
    const { isCurrent, report } = await createPaneServices().status();
    expect(isCurrent).toBe(false);
    expect(report?.outcome.forecasts[6]?.status).toBe("green");
    expect(book.cell("Uppföljning", "I8").value).toBe("Röd");
  });
});

describe("Edits around a run", () => {
  it("does not call the workbook stale for an edit that the run has read", async () => {
    const book = openHosted("lindmo");
    const services = createPaneServices();
    const heard: string[] = [];
    services.onInputChanged(({ table }) => heard.push(table));
    await new Promise((resolve) => setTimeout(resolve, 50));
    book.type("Uppföljning", "E9", 25_200);
    const run = services.recalculate();
    await run;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await run).outcome.forecasts[7]?.forecast).toBe(25_200);
    expect(heard).toEqual([]);
  });
});

describe("Skapa mall", () => {
  it("leaves the user in the cell where everything begins: the budget year", async () => {
    const book = openHosted("lindmo");
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("Inställningar").worksheet.delete();
      await context.sync();
    });
    await createPaneServices().createTemplate();
    const { sheetId, range } = book.host.model.selection;
    expect(book.host.model.sheets.find((sheet) => sheet.id === sheetId)?.name).toBe("Inställningar");
    expect(book.cell("Inställningar", `A${range.top + 1}`).value).toBe("Budgetår");
    expect(range.left).toBe(1);
  });
});
