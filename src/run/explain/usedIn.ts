import { explainer } from "../../domain/explain/explain";
import type { Target } from "../../domain/explain/step";
import type { Outcome } from "../../domain/outcome";
import type { Workbook } from "../../domain/rows";
import type { Place } from "../../domain/source";
import type { UsedIn } from "./explained";
import { placesIn } from "./placesIn";

/** So many results are told of, and so many are looked through: a large workbook is not searched to its end. */
const MOST_TOLD = 8;
const MOST_SOUGHT = 1500;

/** The results whose chain holds a cell, the frames first. `isMore` when there are more than are told. */
export function usedIn(
  workbook: Workbook,
  outcome: Outcome,
  place: Place,
): { readonly usedIn: readonly UsedIn[]; readonly isMore: boolean } {
  const explain = explainer(workbook, outcome);
  const isSame = (other: Place) =>
    other.table === place.table &&
    other.row === place.row &&
    other.column === place.column &&
    isSameSetting(other, place);
  const found: UsedIn[] = [];
  for (const target of resultTargets(outcome).slice(0, MOST_SOUGHT)) {
    const explanation = explain(target);
    if (!explanation || !placesIn(explanation).slice(1).some(isSame)) continue;
    if (found.length === MOST_TOLD) return { usedIn: found, isMore: true };
    found.push({ target, about: explanation.about });
  }
  return { usedIn: found, isMore: false };
}

function isSameSetting(one: Place, other: Place): boolean {
  return one.setting === other.setting;
}

/** One result of each row: the one that most of the row's other numbers lead to. */
function resultTargets(outcome: Outcome): readonly Target[] {
  const rows = (table: Target["table"], column: string, count: number) =>
    Array.from({ length: count }, (_, index) => ({ table, row: index + 1, column }));
  const own = (results: readonly { readonly at: Omit<Target, "column"> }[], column: string) =>
    results.map(({ at }) => ({ ...at, column }));
  return [
    ...rows("frames", "frame", outcome.frames.length),
    ...own(outcome.forecasts, "remaining"),
    ...own(outcome.forecasts, "status"),
    ...rows("recoveries", "remaining", outcome.recoveries.length),
    ...own(outcome.yearResults, "result"),
    ...own(outcome.indicators, "status"),
    ...own(outcome.goals, "status"),
    ...own(outcome.factors, "status"),
    ...own(outcome.financialGoals, "status"),
    ...own(outcome.risks, "status"),
    ...own(outcome.activities, "status"),
    ...own(outcome.assignments, "status"),
    ...own(outcome.calendar, "status"),
    ...own(outcome.steeringMeasures, "status"),
    ...own(outcome.missions, "status"),
    ...own(outcome.balances, "balance"),
    ...own(outcome.balances, "mostDeposit"),
    ...rows("balanceDeficits", "remaining", outcome.balanceDeficits.length),
  ];
}
