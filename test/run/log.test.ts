import { restoreAll } from "../../src/excel/restore";
import { withWorkbook } from "../../src/excel/session";
import { createTemplate } from "../../src/run/createTemplate";
import { recalculate } from "../../src/run/recalculate";
import { differingParts } from "./differingParts";
import { type Hosted, openHosted } from "./hosted";

/** Each opens and saves a whole workbook, some several times. */
jest.setTimeout(60_000);

const NOON = new Date(2026, 10, 22, 12, 0);

/** Lindmo with all tables, and what stands in Logg's rows. */
async function withLog(): Promise<{ readonly book: Hosted; row(number: number): readonly unknown[] }> {
  const book = openHosted("lindmo");
  await createTemplate();
  const row = (number: number) =>
    [..."ABCDEFGHIJKLMNO"].map((column) => book.cell("Logg", `${column}${number + 1}`).value);
  return { book, row };
}

describe("Logg: every run adds its row", () => {
  it("writes number, local time, fingerprints, rule version, model, year, period and counts", async () => {
    const { row } = await withLog();
    const { report } = await recalculate({ now: NOON });
    expect(row(1)).toEqual([
      1,
      46348.5,
      "Körning",
      expect.stringMatching(/^[0-9a-f]{12}$/),
      expect.stringMatching(/^[0-9a-f]{12}$/),
      "2026.1",
      "Tranemo",
      2027,
      "2026-08",
      expect.any(Number),
      0,
      report.findings.filter(({ severity }) => severity === "error").length,
      report.findings.filter(({ severity }) => severity === "advice").length,
      null,
      null,
    ]);
  });

  it("adds nothing in a second run on the same input: the file is byte for byte the same", async () => {
    const { book } = await withLog();
    await recalculate({ now: NOON });
    const before = book.save();
    const { report } = await recalculate({ now: new Date(2026, 10, 23) });
    expect(report.written).toBe("nothing");
    expect(differingParts(book.save(), before)).toEqual([]);
  });

  it("adds nothing in a second run where Logg lacks the columns Indata and Regler", async () => {
    const { book } = await withLog();
    book.type("Logg", "D1", "Min kolumn");
    book.type("Logg", "F1", "Min andra kolumn");
    await recalculate({ now: NOON });
    const before = book.save();
    expect((await recalculate({ now: NOON })).report.written).toBe("nothing");
    expect(differingParts(book.save(), before)).toEqual([]);
  });

  it("adds a row when the input is new, and one when somebody has changed a result", async () => {
    const { book, row } = await withLog();
    await recalculate({ now: NOON });
    book.type("Uppföljning", "E8", 290_100);
    const { report } = await recalculate({ now: NOON });
    expect(row(2)[0]).toBe(2);
    expect(row(2)[3]).not.toBe(row(1)[3]);
    expect(row(2)[10]).toBe(3);
    expect(report.written).toMatchObject({ cells: 3, tables: ["Uppföljning"] });
    book.type("Ramar", "F2", 1);
    await recalculate({ now: NOON });
    expect(row(3).slice(2, 5)).toEqual(row(2).slice(2, 5));
    expect(row(3)[10]).toBe(1);
  });

  it("needs no further round trip for its row", async () => {
    const { book } = await withLog();
    const made = book.requestCount();
    await recalculate();
    expect(book.requestCount() - made).toBeLessThanOrEqual(5);
    book.type("Uppföljning", "E8", 290_100);
    const before = book.requestCount();
    await recalculate();
    expect(book.requestCount() - before).toBe(5);
  });

  it("goes when the run is taken back, byte for byte, the first row and a later one", async () => {
    const { book } = await withLog();
    for (const forecast of [290_100, 280_000]) {
      book.type("Uppföljning", "E8", forecast);
      const stood = book.save();
      const { before } = await recalculate({ now: NOON });
      await withWorkbook((session) => restoreAll(session, before));
      expect(differingParts(book.save(), stood)).toEqual([]);
      await recalculate({ now: NOON });
    }
  });

  it("comes after what stands there, whatever order the user has sorted Logg in", async () => {
    const { book, row } = await withLog();
    await recalculate({ now: NOON });
    book.type("Logg", "A2", 41);
    book.type("Uppföljning", "E8", 290_100);
    await recalculate({ now: NOON });
    expect(row(2)[0]).toBe(42);
  });

  it("changes no result: a Logg of nonsense gives the same report as none", async () => {
    const plain = openHosted("lindmo");
    const wanted = (await recalculate()).report.outcome;
    expect(plain.requestCount()).toBe(2);
    const { book } = await withLog();
    book.type("Logg", "C2", "Låst ibland");
    book.type("Logg", "B2", "i går");
    const { report } = await recalculate({ now: NOON });
    expect(report.outcome.frames).toEqual(wanted.frames);
    expect(report.outcome.forecasts).toEqual(wanted.forecasts);
  });
});
