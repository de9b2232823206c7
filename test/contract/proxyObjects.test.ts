import { eventsArrive, failureOf, openBook } from "./openBook";

describe("Application-specific API model: proxy objects, load and sync", () => {
  it("throws PropertyNotLoaded when a property is read before it is loaded and synced", async () => {
    const { Excel } = openBook();
    const failure = await failureOf(
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getFirst().getRange("A1");
        await context.sync();
        return range.values;
      }),
    );
    expect(failure.code).toBe("PropertyNotLoaded");
  });

  it("loads only what was named, nested by path, and everything scalar with load()", async () => {
    const { Excel } = openBook();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("B2:C3");
      range.load("address, format/fill/color, worksheet/name");
      await context.sync();
      expect([range.address, range.format.fill.color, range.worksheet.name]).toEqual([
        "Blad1!B2:C3",
        "#FFFFFF",
        "Blad1",
      ]);
      expect(() => range.rowCount).toThrow();
      range.load();
      await context.sync();
      expect([range.rowIndex, range.columnIndex, range.rowCount, range.cellCount]).toEqual([1, 1, 2, 4]);
    });
  });

  it("loads collections by items, with select, expand, top and skip", async () => {
    const { Excel } = openBook(["A", "B", "C"]);
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/visibility");
      await context.sync();
      expect(worksheets.items.map((sheet) => sheet.name)).toEqual(["A", "B", "C"]);
      const paged = context.workbook.worksheets;
      paged.load({ select: "name", top: 1, skip: 1 });
      await context.sync();
      expect(paged.items.map((sheet) => sheet.name)).toEqual(["B"]);
    });
  });

  it("keeps ranges usable over several syncs and lets go of them after the run", async () => {
    const { Excel, host } = openBook();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1").getResizedRange(1, 1);
      await context.sync();
      range.values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([
        [1, 2],
        [3, 4],
      ]);
    });
    await eventsArrive();
    expect(host.requests.map((request) => request.isCleanup)).toEqual([false, false, false, true]);
  });

  it("sends nothing for a sync without commands and one request for each with", async () => {
    const { Excel, host } = openBook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      for (const address of ["A1", "A2", "A3"]) sheet.getRange(address).values = [[address]];
      await context.sync();
      await context.sync();
    });
    expect(host.requests.filter((request) => !request.isCleanup)).toHaveLength(1);
  });

  it("answers a write in the same batch to a read that comes after it", async () => {
    const { Excel } = openBook();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1");
      range.values = [["före"]];
      const before = context.workbook.worksheets.getFirst().getRange("A1");
      before.load("values");
      range.values = [["efter"]];
      range.load("values");
      await context.sync();
      expect([before.values, range.values]).toEqual([[["före"]], [["efter"]]]);
    });
  });
});
