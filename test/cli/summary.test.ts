import { summary } from "../../src/cli/summary";
import { recalculate } from "../../src/run/recalculate";
import { record } from "../../src/run/versions/versionServices";
import { openHosted } from "../run/hosted";
import { reportFor } from "../taskpane/fixtures/reportFor";

describe("The summary of a run in the terminal", () => {
  it("[T3.2-a] [A-9] tells every finding with severity, place and paragraph, errors first", async () => {
    openHosted("modell-timra");
    const { report } = await recalculate();
    const lines = summary(report).split("\n");
    const findings = lines.filter((line) => line.startsWith("  "));
    expect(findings).toHaveLength(report.findings.length);
    expect(findings[0]).toMatch(/^ {2}Fel Uppföljning!I8: .*”Inriktning och uppdrag”, Ti-d\)$/);
    expect(findings[1]).toMatch(/^ {2}Råd Årsresultat!B8: .*\(Tilläggets antaganden A-9\)$/);
  });

  it("[WB] counts the cells of the results, and not the run's own row in Logg", async () => {
    const book = openHosted("lindmo");
    await record({ what: "startLog", version: "", by: "", comment: "" });
    const third = async () => summary((await recalculate()).report).split("\n")[2];
    expect(await third()).toBe("Resultaten stod redan. Körningen skrevs i Logg.");
    book.type("Uppföljning", "E8", 290_100);
    expect(await third()).toBe("3 celler skrivna i Uppföljning.");
    expect(book.cell("Logg", "K3").value).toBe(3);
  });

  it("[WB] says that nothing was written since the colours are locked, and what would have been", async () => {
    const book = openHosted("lindmo");
    await record({ what: "keepAndLock", version: "Budget KF", by: "Anna", comment: "" }, new Date(2026, 10, 22, 12));
    const third = async () => summary((await recalculate()).report).split("\n")[2];
    const locked = "Inget skrevs: färgerna är låsta sedan 22 november 2026, version Budget KF.";
    expect(await third()).toBe(`${locked} En körning skulle inte ha ändrat något.`);
    book.type("Uppföljning", "E8", 290_100);
    expect(await third()).toBe(`${locked} Annars hade 3 celler ändrats.`);
    book.type("Logg", "C3", "Låstt");
    expect(await third()).toBe("Inget skrevs: färgerna räknas som låsta. Annars hade 3 celler ändrats.");
  });

  it("tells one of a thing in the singular", () => {
    const AUGUST = { kind: "month", year: 2026, part: 8 } as const;
    const report = reportFor({ followUps: [{ unit: "Skola", period: AUGUST, frame: 100, forecast: 100 }] });
    const [results, lights, written] = summary({ ...report, written: { cells: 1, tables: ["Mål"] } }).split("\n");
    expect(results).toBe("0 ramar, 1 prognos, 0 underskott.");
    expect(lights).toBe("Ljus: 1 grön, 0 gula, 0 röda, 0 grå.");
    expect(written).toBe("1 cell skriven i Mål.");
  });
});
