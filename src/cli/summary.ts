import type { Light } from "../domain/light";
import { paragraphName } from "../domain/paragraphs/paragraphName";
import type { LocatedFinding, RunReport } from "../run/runReport";
import { formatsFor } from "../text/pane/formatsFor";
import { COUNT_WORDS } from "../text/reports/countWords";

const LIGHTS = ["green", "yellow", "red", "grey"] as const satisfies readonly Light[];

/** What a run found, in a few lines for a terminal. */
export function summary(report: RunReport): string {
  const { outcome, findings, ignored } = report;
  const errors = findings.filter((found) => found.severity === "error");
  const lights = [...outcome.forecasts, ...outcome.goals, ...outcome.factors, ...outcome.indicators].map(
    (result) => result.status,
  );
  return [
    `${counted(outcome.frames.length, "ram", "ramar")}, ${counted(outcome.forecasts.length, "prognos", "prognoser")}, ${outcome.recoveries.length} underskott.`,
    `Ljus: ${LIGHTS.map((light) => COUNT_WORDS[light](count(lights, light))).join(", ")}.`,
    writing(report),
    `${errors.length} fel, ${findings.length - errors.length} råd.${ignored.length > 0 ? ` ${counted(ignored.length, "ignorerat", "ignorerade")}.` : ""}`,
    ...errors.map(line),
    ...findings.filter((found) => found.severity === "advice").map(line),
  ].join("\n");
}

/** What was written, or why nothing was: what a run would have changed is the finding's to say. */
function writing({ written, lock, findings }: RunReport): string {
  if (written !== "nothing" && written.cells === 0) return "Resultaten stod redan. Körningen skrevs i Logg.";
  if (written !== "nothing")
    return `${counted(written.cells, "cell skriven", "celler skrivna")} i ${written.tables.join(", ")}.`;
  if (!lock) return "Inget behövde skrivas.";
  const version = lock.version === undefined ? "" : `, version ${lock.version}`;
  const since = lock.day === undefined ? "" : ` sedan ${formatsFor("sv", "unknown").day(lock.day)}`;
  const why = lock.fault ? "färgerna räknas som låsta" : `färgerna är låsta${since}${version}`;
  return `Inget skrevs: ${why}. ${wouldChange(findings)}`;
}

function wouldChange(findings: RunReport["findings"]): string {
  const differing = findings
    .map(({ finding }) => finding)
    .reduce(
      (sum, { code, facts }) => sum + (code === "colours-locked" || code === "lock-unreadable" ? facts.differing : 0),
      0,
    );
  if (differing === 0) return "En körning skulle inte ha ändrat något.";
  return `Annars hade ${counted(differing, "cell", "celler")} ändrats.`;
}

/** A finding with where it is, its severity and the rule it rests on. */
function line({ severity, place, table, message, rules, source }: LocatedFinding): string {
  const [{ id, document, paragraph }] = rules;
  // An assumption's paragraph is its id.
  const cited = source ?? (paragraph === id ? `${document} ${id}` : `${document} ${paragraphName(paragraph)}, ${id}`);
  return `  ${severity === "error" ? "Fel" : "Råd"} ${place?.address ?? table}: ${message} (${cited})`;
}

function count(lights: readonly Light[], light: Light): number {
  return lights.filter((each) => each === light).length;
}

function counted(number: number, one: string, several: string): string {
  return `${number} ${number === 1 ? one : several}`;
}
