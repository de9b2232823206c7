import { failureOf, openBook } from "./openBook";

describe("Error handling with the application-specific JavaScript APIs", () => {
  it("tells where it failed and the statement that failed", async () => {
    const { Excel } = openBook();
    const failure = await failureOf(
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Blad1");
        sheet.getRange("A1").values = [["ok"]];
        sheet.getRange("A2:A3").values = [[1]];
        await context.sync();
      }),
    );
    expect(failure.debugInfo.errorLocation).toBe("Range.values");
    expect(failure.debugInfo.statement).toContain(".values = ");
  });

  it("keeps what came before the failing command: a batch is no transaction", async () => {
    const { Excel, host } = openBook();
    await failureOf(
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Blad1");
        sheet.getRange("A1").values = [["före"]];
        sheet.getRange("A2").values = [[1, 2]];
        sheet.getRange("A3").values = [["efter"]];
        await context.sync();
      }),
    );
    const cells = [...(host.model.sheets[0]?.cells.values() ?? [])].map((cell) => cell.value);
    expect(cells).toEqual(["före"]);
  });

  it("still answers what was loaded before the failing command", async () => {
    const { Excel } = openBook();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:B1");
      range.load("address");
      range.values = [[1]];
      expect((await failureOf(context.sync())).code).toBe("InvalidArgument");
      expect(range.address).toBe("Blad1!A1:B1");
    });
  });

  it("answers what it does not implement with ApiNotFound and the member's name", async () => {
    const { Excel } = openBook();
    const attempts: readonly [string, (context: Excel.RequestContext) => unknown][] = [
      ["Range.sort", (context) => context.workbook.getSelectedRange().sort.apply([{ key: 0 }])],
      ["Worksheet.shapes", (context) => context.workbook.worksheets.getFirst().shapes.load("items")],
      ["Range.copyFrom", (context) => context.workbook.getSelectedRange().copyFrom("A1")],
      ["RangeFormat.shrinkToFit", (context) => context.workbook.getSelectedRange().load("format/shrinkToFit")],
    ];
    for (const [member, attempt] of attempts) {
      const failure = await failureOf(
        Excel.run(async (context) => {
          attempt(context);
          await context.sync();
        }),
      );
      expect([failure.code, failure.debugInfo.errorLocation]).toEqual(["ApiNotFound", member]);
      expect(failure.message).toContain(member);
    }
  });

  it("refuses addresses that are none, and ranges outside the sheet", async () => {
    const { Excel } = openBook();
    for (const find of [
      (sheet: Excel.Worksheet) => sheet.getRange("A0"),
      (sheet: Excel.Worksheet) => sheet.getRange("A1,B2"),
      (sheet: Excel.Worksheet) => sheet.getRange("Annat!A1"),
      (sheet: Excel.Worksheet) => sheet.getRange("A1").getOffsetRange(-1, 0),
      (sheet: Excel.Worksheet) => sheet.getRangeByIndexes(1_048_575, 0, 2, 1),
    ]) {
      const failure = await failureOf(
        Excel.run(async (context) => {
          find(context.workbook.worksheets.getFirst()).load("address");
          await context.sync();
        }),
      );
      expect(failure.code).toBe("InvalidArgument");
    }
  });
});
