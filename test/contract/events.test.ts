import { eventsArrive, openBook } from "./openBook";

describe("Work with events using the Excel JavaScript API", () => {
  it("tells the add-in's own writes from the user's by triggerSource", async () => {
    const { Excel, host } = openBook();
    const heard: Excel.WorksheetChangedEventArgs[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.onChanged.add(async (args) => void heard.push(args));
      await context.sync();
      sheet.getRange("A1").values = [[1]];
      await context.sync();
    });
    await eventsArrive();
    host.userEdit("Blad1", { top: 1, left: 1, bottom: 2, right: 1 }, [["x"], [2]]);
    await eventsArrive();
    expect(heard.map(({ address, triggerSource, source }) => [address, triggerSource, source])).toEqual([
      ["A1", "ThisLocalAddin", "Local"],
      ["B2:B3", "Unknown", "Local"],
    ]);
    expect(heard[0]?.details).toMatchObject({ valueBefore: "", valueAfter: 1, valueTypeAfter: "Double" });
    expect(heard[1]?.details).toBeUndefined();
  });

  it("reaches handlers on the workbook's sheets, on a table, and gives the changed range", async () => {
    const { Excel, host } = openBook(["A", "B"]);
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("B");
      sheet.getRange("A1:A2").values = [["Ram"], [1]];
      const table = sheet.tables.add("A1:A2", true);
      await context.sync();
      table.onChanged.add(async (args) => void heard.push(`table ${args.address}`));
      context.workbook.worksheets.onChanged.add(async (args) => {
        await Excel.run(async (inner) => {
          const range = args.getRange(inner);
          range.load("address");
          await inner.sync();
          heard.push(`sheets ${range.address}`);
        });
      });
      await context.sync();
    });
    host.userEdit("B", { top: 1, left: 0, bottom: 1, right: 0 }, 5);
    host.userEdit("B", { top: 8, left: 0, bottom: 8, right: 0 }, 6);
    await eventsArrive();
    await eventsArrive();
    expect(heard.sort()).toEqual(["sheets B!A2", "sheets B!A9", "table A2"]);
  });

  it("stays silent while runtime.enableEvents is false and after a handler is removed", async () => {
    const { Excel, host } = openBook();
    const heard: string[] = [];
    const registration = await Excel.run(async (context) => {
      const result = context.workbook.worksheets
        .getFirst()
        .onChanged.add(async (args) => void heard.push(args.address));
      context.runtime.enableEvents = false;
      await context.sync();
      context.workbook.worksheets.getFirst().getRange("A1").values = [[1]];
      await context.sync();
      context.runtime.enableEvents = true;
      context.workbook.worksheets.getFirst().getRange("A2").values = [[1]];
      await context.sync();
      return result;
    });
    await eventsArrive();
    expect(heard).toEqual(["A2"]);
    await Excel.run(registration.context, async (context) => {
      registration.remove();
      await context.sync();
    });
    host.userEdit("Blad1", { top: 0, left: 0, bottom: 0, right: 0 }, 3);
    await eventsArrive();
    expect(heard).toEqual(["A2"]);
  });

  it("tells of selections, sheets that come, go and come forward", async () => {
    const { Excel, host } = openBook(["A", "B"]);
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onActivated.add(async () => void heard.push("activated"));
      worksheets.onAdded.add(async () => void heard.push("added"));
      worksheets.onDeleted.add(async () => void heard.push("deleted"));
      worksheets.getItem("B").onSelectionChanged.add(async (args) => void heard.push(`selected ${args.address}`));
      context.workbook.onSelectionChanged.add(async () => void heard.push("selection"));
      await context.sync();
    });
    host.select("B", { top: 2, left: 2, bottom: 3, right: 2 });
    await eventsArrive();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("C").delete();
      const selected = context.workbook.getSelectedRange();
      selected.load("address");
      await context.sync();
      heard.push(selected.address);
    });
    await eventsArrive();
    expect(heard.sort()).toEqual(["B!C3:C4", "activated", "added", "deleted", "selected C3:C4", "selection"]);
  });

  it("grows a table when the user types in the row below it, but not when an add-in writes there", async () => {
    const { Excel, host } = openBook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:A2").values = [["Ram"], [1]];
      sheet.tables.add("A1:A2", true);
      sheet.getRange("A3").values = [[2]];
      await context.sync();
    });
    expect(host.model.tables[0]?.range.bottom).toBe(1);
    host.userEdit("Blad1", { top: 2, left: 0, bottom: 2, right: 0 }, 3);
    expect(host.model.tables[0]?.range.bottom).toBe(2);
  });
});
