import { failureOf, openBook } from "./openBook";

describe("Resource limits and performance optimization for Office Add-ins", () => {
  it("refuses a request over 5 MB, whole", async () => {
    const { Excel, host } = openBook();
    const failure = await failureOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange("A1:A6").values = Array.from({ length: 6 }, () => [
          "x".repeat(1_000_000),
        ]);
      }),
    );
    expect([failure.code, host.model.sheets[0]?.cells.size]).toEqual(["RequestPayloadSizeLimitExceeded", 0]);
  });

  it("refuses an answer over the limit", async () => {
    const { Excel, host } = openBook();
    host.faults.payloadLimitBytes = 20_000;
    const failure = await failureOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange("A1:J2000").load("values");
        await context.sync();
      }),
    );
    expect(failure.code).toBe("ResponsePayloadSizeLimitExceeded");
  });

  it("cuts an address at 8 192 characters without a word (office-js issue 5198)", async () => {
    const { Excel } = openBook();
    await Excel.run(async (context) => {
      const address = Array.from({ length: 1500 }, (_, row) => `A${2 * row + 10_001}`).join(",");
      const areas = context.workbook.worksheets.getFirst().getRanges(address);
      areas.load("areaCount");
      await context.sync();
      expect(areas.areaCount).toBe(Math.ceil(8192 / 7));
    });
  });

  it("fails while a cell is being edited, and waits with delayForCellEdit", async () => {
    const { Excel, host } = openBook();
    host.faults.cellEditMode = true;
    const failure = await failureOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange("A1").values = [[1]];
      }),
    );
    expect(failure.code).toBe("InvalidOperationInCellEditMode");
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").values = [[2]];
    });
    expect(host.model.sheets[0]?.cells.size).toBe(0);
    host.faults.cellEditMode = false;
    await waiting;
    expect(host.model.sheets[0]?.cells.size).toBe(1);
  });

  it("can be made to fail midway in a coming request, with what came before carried out", async () => {
    const { Excel, host } = openBook();
    host.faults.failAtRequest(2, { code: "GeneralException" });
    const write = (address: string) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        sheet.getRange(address).values = [["först"]];
        sheet.getRange(address).getOffsetRange(0, 1).values = [["sedan"]];
      });
    await write("A1");
    expect((await failureOf(write("A2"))).code).toBe("GeneralException");
    await write("A3");
    const texts = [...(host.model.sheets[0]?.cells.values() ?? [])].map((cell) => cell.value);
    expect(texts).toEqual(["först", "sedan", "först", "först", "sedan"]);
  });

  it("can hold its answers, as when sync hangs", async () => {
    const { Excel, host } = openBook();
    host.faults.holdAnswers = true;
    let isDone = false;
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").values = [[1]];
    }).then(() => {
      isDone = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(isDone).toBe(false);
    host.faults.holdAnswers = false;
    await run;
    expect(isDone).toBe(true);
  });

  it("gives up on setCellProperties above 80 000 cells (office-js issue 2564)", async () => {
    const { Excel } = openBook();
    const failure = await failureOf(
      Excel.run(async (context) => {
        const rows = Array.from({ length: 80_001 }, () => [{}]);
        context.workbook.worksheets.getFirst().getRange("A1:A80001").setCellProperties(rows);
        await context.sync();
      }),
    );
    expect(failure.code).toBe("GeneralException");
  });
});
