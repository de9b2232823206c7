import type { Light } from "../domain/light";
import type { RunReport } from "../run/runReport";

/** What a run found, in a few lines for a terminal. */
export function summary({ outcome, findings, written }: RunReport): string {
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
    `${errors.length} fel, ${findings.length - errors.length} råd.`,
    ...errors.map((found) => `  ${found.place?.address ?? found.table}: ${found.message}`),
  ].join("\n");
}

function count(lights: readonly Light[], light: Light): number {
  return lights.filter((each) => each === light).length;
}
