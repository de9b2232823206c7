import { explainer } from "../../domain/explain/explain";
import type { Outcome } from "../../domain/outcome";
import type { Workbook } from "../../domain/rows";
import type { Place } from "../../domain/source";
import { placeKey, type UsedIn } from "./explained";
import { placesBehind } from "./placesIn";
import { resultTargets } from "./resultTargets";

/** So many results are told of, and so many are looked through: a large workbook is not searched to its end. */
const MOST_TOLD = 12;
const MOST_SOUGHT = 3000;

/**
 * The results that are built on a cell, straight or by way of another that is told: those of its own row first, then the
 * frames. `isMore` when there are more than are told.
 */
export function usedIn(
  workbook: Workbook,
  outcome: Outcome,
  place: Place,
): { readonly usedIn: readonly UsedIn[]; readonly isMore: boolean } {
  const explain = explainer(workbook, outcome);
  const built = new Set([placeKey(place)]);
  const found: UsedIn[] = [];
  for (const target of resultTargets(outcome, place).slice(0, MOST_SOUGHT)) {
    const explanation = explain(target);
    // A name is not reckoned from anything.
    if (!explanation || explanation.value.kind === "words") continue;
    const own = placeKey(target);
    if (!placesBehind(explanation).some((one) => placeKey(one) !== own && built.has(placeKey(one)))) continue;
    if (found.length === MOST_TOLD) return { usedIn: found, isMore: true };
    built.add(own);
    found.push({ target, about: explanation.about });
  }
  return { usedIn: found, isMore: false };
}
