import { ignoreServices } from "../../../src/run/ignored/ignoreServices";
import { inspect } from "../../../src/run/inspect";
import { recalculate } from "../../../src/run/recalculate";
import { resultJson } from "../../../src/run/resultJson";
import type { LocatedFinding, RunReport } from "../../../src/run/runReport";
import { differingParts } from "../differingParts";
import { openHosted } from "../hosted";

const DAY = "2026-11-22";
const services = () =>
  ignoreServices(
    (work) => work(),
    () => DAY,
  );

async function reportNow(): Promise<RunReport> {
  const { report } = await inspect();
  if (!report) throw new Error("the workbook has no tables");
  return report;
}

/** An outcome in kr among amounts in tkr, planted in Årsresultat, and its finding. */
async function planted() {
  const book = openHosted("lindmo");
  const before = Number(book.cell("Årsresultat", "D2").value);
  book.type("Årsresultat", "D2", before * 1000);
  const { report } = await recalculate();
  const found = report.findings.find(({ finding }) => finding.code === "magnitude-mixed");
  if (!found?.identity) throw new Error("the accident was not found");
  return { book, found, identity: found.identity };
}

const isThere = ({ findings }: RunReport, { message }: LocatedFinding) =>
  findings.some((one) => one.message === message);

describe("Ignorera med motivering", () => {
  it("[WB] writes a row that takes the finding out of the list and keeps it with its reason", async () => {
    const { book, found, identity } = await planted();
    expect(identity).toMatchObject({ code: "magnitude-mixed", table: "Årsresultat", column: "Utfall" });
    expect(await services().ignore(identity, { reason: "Beloppet stämmer", by: "Ekonomichef" })).toEqual({
      kind: "written",
    });
    const report = await reportNow();
    expect(isThere(report, found)).toBe(false);
    expect(report.outcome.findings.map(({ code }) => code)).not.toContain("magnitude-mixed");
    expect(report.ignored).toMatchObject([{ row: 1, reason: "Beloppet stämmer", by: "Ekonomichef", date: DAY }]);
    expect(resultJson(report).ignored).toMatchObject([
      { code: "magnitude-mixed", severity: "advice", reason: "Beloppet stämmer", by: "Ekonomichef", date: DAY },
    ]);
    expect(book.cell("Ignorerade fynd", "A2").value).toBe("Kr, tkr och mnkr blandat");
    const { report: run } = await recalculate();
    expect(run.ignored).toHaveLength(1);
  });

  it("[WB] shows the finding again when the cell changes, and when the row is taken back", async () => {
    const { book, found, identity } = await planted();
    await services().ignore(identity, { reason: "Beloppet stämmer", by: "" });
    book.type("Årsresultat", "D2", Number(book.cell("Årsresultat", "D2").value) + 1);
    const changed = await reportNow();
    expect(changed.ignored).toEqual([]);
    expect(changed.findings.map(({ finding }) => finding.code)).toContain("magnitude-mixed");
    book.type("Årsresultat", "D2", Number(book.cell("Årsresultat", "D2").value) - 1);
    const [ignored] = (await reportNow()).ignored;
    if (!ignored) throw new Error("the finding was not ignored");
    expect(await services().restore(ignored)).toEqual({ kind: "written" });
    expect(isThere(await reportNow(), found)).toBe(true);
    expect(await services().restore(ignored)).toEqual({ kind: "refused", obstacle: { kind: "gone" } });
  });

  it("[WB] is undone byte for byte, also when it made the table", async () => {
    const { book, identity } = await planted();
    const before = book.save();
    const ignoring = services();
    await ignoring.ignore(identity, { reason: "Beloppet stämmer", by: "" });
    expect(differingParts(before, book.save())).not.toEqual([]);
    await ignoring.undo();
    expect(differingParts(before, book.save())).toEqual([]);
  });

  it("[WB] takes back no other row than the finding's own, though another now stands there with the same reason", async () => {
    const { book, identity } = await planted();
    await services().ignore(identity, { reason: "Stämmer", by: "" });
    const [ignored] = (await reportNow()).ignored;
    if (!ignored) throw new Error("the finding was not ignored");
    book.type("Ignorerade fynd", "C2", "En annan rad");
    const before = book.save();
    expect(await services().restore(ignored)).toEqual({ kind: "refused", obstacle: { kind: "gone" } });
    expect(differingParts(before, book.save())).toEqual([]);
  });

  it("[WB] tells every advice of the examples apart, so that one row never hides another", async () => {
    for (const name of ["lindmo", "modell-tranemo", "modell-sundsvall", "modell-lerum", "modell-timra"]) {
      openHosted(name);
      const { report } = await recalculate();
      const words = report.findings.flatMap(({ identity }) => (identity ? [JSON.stringify(identity)] : []));
      expect(words.filter((one, index) => words.indexOf(one) !== index)).toEqual([]);
      expect(report.findings.filter(({ severity, identity }) => severity === "error" && identity)).toEqual([]);
    }
  });
});
