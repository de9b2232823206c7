import { summary } from "../../src/cli/summary";
import { recalculate } from "../../src/run/recalculate";
import { openHosted } from "../run/hosted";

describe("The summary of a run in the terminal", () => {
  it("[T3.2-a] [A-9] tells every finding with severity, place and paragraph, errors first", async () => {
    openHosted("modell-timra");
    const { report } = await recalculate();
    const lines = summary(report).split("\n");
    const findings = lines.filter((line) => line.startsWith("  "));
    expect(findings).toHaveLength(report.findings.length);
    expect(findings[0]).toMatch(/^ {2}Fel Uppföljning!I8: .*Inriktning och uppdrag, Ti-d\)$/);
    expect(findings[1]).toMatch(/^ {2}Råd Årsresultat!B8: .*\(Tilläggets antaganden A-9\)$/);
  });
});
