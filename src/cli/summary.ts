import type { Light } from "../domain/light";
import type { LocatedFinding, RunReport } from "../run/runReport";

/** What a run found, in a few lines for a terminal. */
export function summary({ outcome, findings, ignored, written }: RunReport): string {
  const errors = findings.filter((found) => found.severity === "error");
  const lights = [...outcome.forecasts, ...outcome.goals, ...outcome.factors, ...outcome.indicators].map(
    (result) => result.status,
  );
  return [
    `${outcome.frames.length} ramar, ${outcome.forecasts.length} prognoser, ${outcome.recoveries.length} underskott.`,
    `Ljus: ${count(lights, "green")} gröna, ${count(lights, "yellow")} gula, ${count(lights, "red")} röda, ${count(lights, "grey")} grå.`,
    written === "nothing"
      ? "Inget behövde skrivas."
      : `${written.cells} celler skrivna i ${written.tables.join(", ")}.`,
    `${errors.length} fel, ${findings.length - errors.length} råd.${ignored.length > 0 ? ` ${ignored.length} ignorerade.` : ""}`,
    ...errors.map(line),
    ...findings.filter((found) => found.severity === "advice").map(line),
  ].join("\n");
}

/** A finding with where it is, its severity and the rule it rests on. */
function line({ severity, place, table, message, rules, source }: LocatedFinding): string {
  const [{ id, document, paragraph }] = rules;
  // An assumption's paragraph is its id.
  const cited = source ?? (paragraph === id ? `${document} ${id}` : `${document} ${paragraph}, ${id}`);
  return `  ${severity === "error" ? "Fel" : "Råd"} ${place?.address ?? table}: ${message} (${cited})`;
}

function count(lights: readonly Light[], light: Light): number {
  return lights.filter((each) => each === light).length;
}
