import { withWorkbook } from "../../src/excel/session";
import { createPaneServices } from "../../src/run/paneServices";
import { recalculate } from "../../src/run/recalculate";
import { record, replay } from "../../src/run/versions/versionServices";
import { differingParts } from "./differingParts";
import { type Hosted, openHosted } from "./hosted";

/** Each opens and saves a whole workbook, some several times. */
jest.setTimeout(60_000);

const NOW = new Date(2026, 10, 22, 12, 0);
const ANNA = { by: "Anna Berg", comment: "Beslut KF § 87" };
const keep = (version: string) => record({ what: "keep", version, ...ANNA }, NOW);

/** Lindmo with the version Budget KF kept. */
async function withVersion(): Promise<Hosted> {
  const book = openHosted("lindmo");
  await keep("Budget KF");
  return book;
}

describe("Versioner: keep, compare, take away", () => {
  it("keeps a version: a row in Versioner and in Logg, its data on a hidden sheet", async () => {
    const book = await withVersion();
    expect(book.cell("Versioner", "A2").value).toBe("Budget KF");
    expect(book.cell("Versioner", "C2").value).toBe("Anna Berg");
    expect(book.cell("Logg", "C2").value).toBe("Version");
    const data = book.host.model.sheets.find(({ name }) => name === "Versionsdata");
    expect(data?.visibility).toBe("Hidden");
  });

  it("finds nothing changed at first, then the one cell that was and the frames it changed, with what they consist of", async () => {
    const book = await withVersion();
    const { versions } = createPaneServices();
    const wish = { before: "Budget KF", after: undefined, unit: undefined };
    const same = await versions.compare(wish);
    expect(same?.assumptions).toEqual([]);
    expect(same?.frames).toEqual({ frames: [], units: [] });
    book.type("Standardkostnader", "D2", 200_000);
    const changed = await versions.compare(wish);
    expect(changed?.assumptions).toMatchObject([
      { kind: "changed", table: "standardCosts", column: "cost", after: 200_000, row: 1 },
    ]);
    const [first] = changed?.frames.frames ?? [];
    expect(first).toMatchObject({ service: "Förskola", year: 2027 });
    const bridge = changed?.bridges.find(({ service, year }) => service === "Förskola" && year === 2027);
    expect(bridge?.change).toBeCloseTo(first?.difference ?? Number.NaN, 6);
    const other = await versions.compare({ ...wish, unit: "Omsorg" });
    expect(other?.assumptions).toEqual([]);
    expect(other?.frames.frames).toEqual([]);
  });

  it("tells a changed forecast apart from what frames come of: it is no part of a version", async () => {
    const book = await withVersion();
    const { versions } = createPaneServices();
    const changedSince = async () => (await versions.read()).versions[0]?.changedSince;
    expect(await changedSince()).toBe("nothing");
    book.type("Uppföljning", "E8", 1_234_567);
    expect(await changedSince()).toBe("beside");
    book.type("Standardkostnader", "D2", 200_000);
    expect(await changedSince()).toBe("input");
  });

  it("tells a unit of no ages that none of its services is paid for, and those that are", async () => {
    const book = await withVersion();
    const { versions } = createPaneServices();
    // After the year of the prices per inhabitant, which count everybody.
    const isIts = (row: number) =>
      book.cell("Befolkning", `B${row}`).value === 2028 && book.cell("Befolkning", `C${row}`).value === "1–5";
    const row = Array.from({ length: 60 }, (_, index) => index + 2).find(isIts);
    book.type("Befolkning", `D${row}`, 999);
    const told = async (unit: string) => {
      const compared = await versions.compare({ before: "Budget KF", after: undefined, unit });
      return compared?.assumptions.map(({ table, names }) => [table, names.at(-1)]);
    };
    expect(await told("Omsorgssektionen")).toEqual([]);
    expect(await told("Lärandesektionen")).toEqual([["population", "1–5"]]);
  });

  it("lets a unit be picked that only a version has: it has been renamed since", async () => {
    const book = await withVersion();
    const { versions } = createPaneServices();
    const { units } = await versions.read();
    const old = units[0] ?? "";
    await withWorkbook(async ({ context, sync }) => {
      const cells = context.workbook.tables.getItem("Verksamheter").columns.getItem("Enhet").getDataBodyRange();
      cells.load({ values: true });
      await sync();
      cells.values = cells.values.map(([unit]) => [unit === old ? "Ny enhet" : unit]);
      await sync();
    });
    const now = (await versions.read()).units;
    expect(now.includes("Ny enhet") && now.at(-1)).toBe(old);
    expect(now).toHaveLength(units.length + 1);
    const compared = await versions.compare({ before: "Budget KF", after: undefined, unit: old });
    expect(compared?.frames.frames.length).toBeGreaterThan(0);
    expect(book.cell("Versioner", "A2").value).toBe("Budget KF");
  });

  it("refuses a name that is taken, whatever its case, and writes nothing", async () => {
    const book = await withVersion();
    const before = book.save();
    expect(await keep("BUDGET kf ")).toEqual({ refusal: { kind: "nameTaken" } });
    expect(await keep(" ")).toEqual({ refusal: { kind: "nameMissing" } });
    expect(differingParts(book.save(), before)).toEqual([]);
  });

  it("takes a kept and a removed version back byte for byte", async () => {
    const book = openHosted("lindmo");
    const { versions } = createPaneServices();
    const before = book.save();
    await versions.record({ what: "keep", version: "Ett", ...ANNA });
    await versions.undo();
    expect(differingParts(book.save(), before)).toEqual([]);
    await versions.record({ what: "keep", version: "Ett", ...ANNA });
    await versions.record({ what: "keep", version: "Två", ...ANNA });
    const both = book.save();
    await versions.record({ what: "remove", version: "Ett", ...ANNA });
    expect(book.cell("Versioner", "A2").value).toBe("Två");
    expect((await versions.read()).versions.map(({ name }) => name)).toEqual(["Två"]);
    await versions.undo();
    expect(differingParts(book.save(), both)).toEqual([]);
  });

  it("makes the comparison a sheet, and keeps its name when it is made again", async () => {
    const book = await withVersion();
    book.type("Standardkostnader", "D2", 200_000);
    const { versions } = createPaneServices();
    const wish = { before: "Budget KF", after: undefined, unit: undefined };
    expect((await versions.toSheet(wish))?.made).toEqual(["Jämför Budget KF"]);
    expect((await versions.toSheet(wish))?.made).toEqual([]);
  });
});

describe("Versioner: what a bridge goes from", () => {
  it("[A-11] lists the versions newest first, and reads one as the workbook that it was", async () => {
    const book = await withVersion();
    await keep("Nämnden");
    book.type("Standardkostnader", "D2", 200_000);
    const { versions } = createPaneServices();
    expect((await versions.list()).map(({ name }) => name)).toEqual(["Nämnden", "Budget KF"]);
    const kept = await versions.kept("budget kf");
    expect(kept).toMatchObject({ name: "Budget KF", unreadable: 0 });
    expect(kept?.workbook.standardCosts[0]?.cost).toBe(158_400);
    expect(await versions.kept("Borta")).toBeUndefined();
  });

  it("[A-11] makes the bridges from a version to now a sheet, in the same amounts as the comparison has", async () => {
    const book = await withVersion();
    book.type("Standardkostnader", "D2", 200_000);
    const { versions } = createPaneServices();
    expect((await versions.bridgeToSheet("Budget KF"))?.made).toEqual(["Rambrygga från Budget KF"]);
    expect(book.cell("Rambrygga från Budget KF", "B2").value).toBe("Rambrygga från Budget KF");
    expect((await versions.bridgeToSheet("Budget KF"))?.made).toEqual([]);
    expect(await versions.bridgeToSheet("Borta")).toBeUndefined();
  });
});

describe("Lås färgerna: a decision copy stays as it was", () => {
  it("writes nothing while locked, says so once, and runs again when unlocked", async () => {
    const book = openHosted("lindmo");
    await record({ what: "keepAndLock", version: "Budget KF", ...ANNA }, NOW);
    book.type("Uppföljning", "E8", 290_100);
    const locked = book.save();
    const { report } = await recalculate();
    expect(report.written).toBe("nothing");
    expect(report.lock).toMatchObject({ day: "2026-11-22", version: "Budget KF", period: "2026-08", row: 2 });
    const told = report.findings.filter(({ finding }) => finding.code === "colours-locked");
    expect(told.map(({ message, place }) => [message, place?.address])).toEqual([
      [expect.stringContaining("Färgerna är låsta sedan 22 november 2026 (Logg rad 2, version Budget KF)."), "Logg!A3"],
    ]);
    expect(told[0]?.message).toContain("skulle ändra 3 celler");
    expect(differingParts(book.save(), locked)).toEqual([]);
    await record({ what: "unlock", version: "", ...ANNA }, NOW);
    expect((await recalculate()).report.written).not.toBe("nothing");
    expect(book.cell("Uppföljning", "I8").value).toBe("Grön");
  });

  it("refuses to lock results that are not those of the input, a lock twice, and to take the locked version away", async () => {
    const book = openHosted("lindmo");
    book.type("Uppföljning", "E8", 290_100);
    const lock = { what: "keepAndLock", version: "Budget KF", ...ANNA } as const;
    expect(await record(lock, NOW)).toEqual({ refusal: { kind: "notCurrent", cells: 3 } });
    await recalculate();
    await record(lock, NOW);
    expect(await record({ ...lock, what: "lock" }, NOW)).toEqual({ refusal: { kind: "alreadyLocked" } });
    expect(await record({ ...lock, what: "remove" }, NOW)).toEqual({ refusal: { kind: "versionLocked" } });
  });
});

describe("Lås färgerna: a damaged lock holds", () => {
  const told = async (damage: readonly [string, string]) => {
    const book = openHosted("lindmo");
    await record({ what: "keepAndLock", version: "Budget KF", ...ANNA }, NOW);
    book.type("Uppföljning", "E8", 290_100);
    book.type("Logg", ...damage);
    const before = book.save();
    const { report } = await recalculate();
    expect(report.written).toBe("nothing");
    expect(differingParts(book.save(), before)).toEqual([]);
    const found = report.findings.find(({ finding }) => finding.code === "lock-unreadable");
    return { book, report, found };
  };

  it("tells the word that can not be read as an error at its cell, and is unlocked in the pane", async () => {
    const { book, report, found } = await told(["C3", "Låstt"]);
    expect([found?.severity, found?.place?.address]).toEqual(["error", "Logg!C3"]);
    expect(found?.message).toContain("står ”Låstt”, som inte går att läsa");
    expect(found?.message).toContain("skulle ändra 3 celler");
    expect(found?.message).toContain("lås upp i panelen, under Versioner");
    expect(report.lock?.fault?.found).toBe("Låstt");
    expect(await record({ what: "unlock", version: "", ...ANNA }, NOW)).toHaveProperty("snapshot");
    expect(book.cell("Logg", "A4").value).toBe(3);
    expect((await recalculate()).report.written).not.toBe("nothing");
  });

  it("tells the header that should be Händelse at the header", async () => {
    const { found } = await told(["C1", "Händelsen"]);
    expect([found?.severity, found?.place?.address]).toEqual(["error", "Logg!C1"]);
    expect(found?.message).toContain("Ge kolumnen rubriken Händelse igen.");
  });
});

describe("Versioner: what was kept has been altered or is gone", () => {
  const wish = { before: "Budget KF", after: undefined, unit: undefined };
  const FLAW = { version: "Budget KF" };

  it("says so before what differs, when a cell of it was changed, and of the version a bridge goes from", async () => {
    const book = await withVersion();
    book.type("Versionsdata", "E3", '["Kommun","Annan",""]');
    const { versions } = createPaneServices();
    expect(await versions.compare(wish)).toMatchObject({
      integrity: "altered",
      flaws: [{ ...FLAW, integrity: "altered", missing: 0 }],
      assumptions: [
        { table: "settings", kind: "changed", before: "Annan" },
        { table: "settings", kind: "changed", column: "explanation" },
      ],
    });
    expect(await versions.kept("Budget KF")).toMatchObject({ integrity: "altered" });
    expect((await versions.read()).versions).toMatchObject([{ integrity: "altered" }]);
    await versions.toSheet(wish);
    const notes = Array.from({ length: 8 }, (_, row) => String(book.cell("Jämför Budget KF", `B${row + 1}`).value));
    expect(notes.filter((words) => words.startsWith("Det som sparades av Budget KF har ändrats"))).toHaveLength(1);
  });

  it("can not tell a row that came from one that is missing of the version: only changed cells are listed", async () => {
    for (const [cell, content] of [
      ["E12", "[1,"],
      ["C12", 4_294_967_296],
      ["C12", 1e15],
      ["C12", -1],
      ["C12", 1.5],
      ["A12", "Annan"],
    ] as const) {
      const book = await withVersion();
      book.type("Versionsdata", cell, content);
      const found = await createPaneServices().versions.compare(wish);
      expect(found).toMatchObject({ integrity: "incomplete", flaws: [{ ...FLAW, missing: 1 }], assumptions: [] });
      expect(found?.frames.frames).toEqual([]);
    }
  });

  it("lists nothing of a version that can not be read, but the warning alone", async () => {
    for (const [cell, header] of [
      ["A1", "Versionx"],
      ["E1", "Innehåll2"],
      ["C1", "Radx"],
    ] as const) {
      const book = await withVersion();
      book.type("Versionsdata", cell, header);
      const { versions } = createPaneServices();
      expect(await versions.compare(wish)).toMatchObject({
        integrity: "lost",
        flaws: [{ ...FLAW, integrity: "lost" }],
        assumptions: [],
        frames: { frames: [], units: [] },
        bridges: [],
      });
      expect(await versions.kept("Budget KF")).toMatchObject({ integrity: "lost" });
    }
  });

  it("is whole as it was kept", async () => {
    await withVersion();
    expect(await createPaneServices().versions.compare(wish)).toMatchObject({ integrity: "whole", flaws: [] });
  });
});

describe("Replay: the same input gives the same result", () => {
  it("tells the newest run's results from other input and from results changed by hand", async () => {
    const book = openHosted("lindmo");
    await record({ what: "startLog", version: "", ...ANNA }, NOW);
    expect((await replay(undefined)).verdict).toBe("noRun");
    await recalculate();
    expect((await replay(undefined)).verdict).toBe("same");
    book.type("Ramar", "F2", 1);
    expect(await replay(undefined)).toMatchObject({ verdict: "otherCells", cells: 1 });
    await recalculate();
    book.type("Uppföljning", "E8", 290_100);
    expect((await replay(undefined)).verdict).toBe("otherInput");
  });

  it("computes a kept version anew, and sees what has been changed or broken in it", async () => {
    const book = await withVersion();
    expect(await replay("budget kf")).toEqual({ verdict: "same", version: "Budget KF" });
    expect((await replay("Budget KS")).verdict).toBe("unknownVersion");
    book.type("Versionsdata", "E3", '["Kommun","Annan",""]');
    expect((await replay("Budget KF")).verdict).toBe("changedData");
    book.type("Versionsdata", "E3", '["Kommun",');
    expect(await replay("Budget KF")).toMatchObject({ verdict: "unreadable", cells: 1 });
  });
});
