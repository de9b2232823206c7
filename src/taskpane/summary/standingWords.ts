import type { GateTexts } from "../../text/pane/gateTexts";
import type { SummaryTexts } from "../../text/pane/summaryTexts";
import type { ForecastStanding } from "../followUp/forecastStanding";

/** "4 av 5 får lämnas in, 1 har inte lämnat": how many units may submit, and why the others do not. */
export function standingWords(
  { units, unreadable }: ForecastStanding,
  { texts, gate }: { readonly texts: SummaryTexts; readonly gate: GateTexts },
): string {
  const may = units.filter(({ light }) => light === "green" || light === "yellow").length;
  const absent = units.filter(({ light }) => light === "grey").length;
  const judged = new Set(units.map(({ unit }) => unit));
  const lost = new Set(unreadable.flatMap(({ unit }) => (unit === undefined || judged.has(unit) ? [] : [unit]))).size;
  return [
    gate.standing(may, units.length + lost),
    absent > 0 && texts.notSubmitted(absent),
    lost > 0 && texts.unreadableUnits(lost),
  ]
    .filter((words) => words !== false)
    .join(", ");
}
