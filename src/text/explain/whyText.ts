import type { Relation } from "../../domain/explain/decision";
import type { ShownCondition, ShownDecision } from "../../domain/explain/shownStep";
import { askedText, conditionText } from "./decisionLines";
import { labelText } from "./labelText";
import type { ExplainWords } from "./numberText";

/**
 * Why a decision came out as it did, without what made no difference: the conditions of the rule that decides, and of each
 * rule before it one that failed. One failed condition may stop several rules; of two limits of one number the nearer is told.
 *
 * @example "Kvar (300 tkr) är större än 0 tkr och senaste stängda år (2026) är inte före Frist (2026)"
 */
export function whyText(decision: ShownDecision, words: ExplainWords): string {
  const index = decision.findIndex(({ conditions }) => conditions.every(({ holds }) => holds));
  const deciding = decision[index]?.conditions ?? [];
  const tried = decision
    .slice(0, index < 0 ? decision.length : index)
    .map(({ conditions }) => conditions.filter(({ holds }) => !holds))
    .map((failed) => (deciding.length > 0 ? failed.filter(({ kind }) => kind === "compare") : failed));
  const stopping = nearest(stoppingOf(tried, words), words).filter((one) => !isSaidBy(deciding, one, words));
  return [...new Set([...stopping, ...deciding].map((one) => conditionText(one, words)))].join(words.texts.and);
}

/** One failed condition of each rule, the same for several where it can be; in the order they were tried. */
function stoppingOf(tried: readonly (readonly ShownCondition[])[], words: ExplainWords): readonly ShownCondition[] {
  const asked = (one: ShownCondition) => askedText(one, words);
  const chosen = new Set<string>();
  // A rule with a single failed condition leaves no choice: it is chosen first.
  for (const failed of [...tried].sort((one, other) => one.length - other.length)) {
    const [first] = failed;
    if (first && !failed.some((one) => chosen.has(asked(one)))) chosen.add(asked(first));
  }
  return tried.flat().filter((one) => chosen.has(asked(one)));
}

/** What lies below another number is not above it: that goes without saying. */
function isSaidBy(deciding: readonly ShownCondition[], failed: ShownCondition, words: ExplainWords): boolean {
  const pair = pairOf(failed, words);
  return (
    pair !== undefined &&
    deciding.some((one) => one.kind === "compare" && STRICT.has(one.relation) && pairOf(one, words) === pair)
  );
}

const STRICT: ReadonlySet<Relation> = new Set(["above", "below", "equal"]);

/** Which two numbers are held against each other. */
function pairOf(one: ShownCondition, words: ExplainWords): string | undefined {
  if (one.kind !== "compare") return undefined;
  return [one.left, one.right].map(({ label, value }) => `${labelText(label, words)} ${value}`).join(" · ");
}

/** A number below two limits is told as below the last one tried, which lies nearer. */
function nearest(failed: readonly ShownCondition[], words: ExplainWords): readonly ShownCondition[] {
  const sideOf = (one: ShownCondition) =>
    one.kind === "compare" ? `${labelText(one.left.label, words)} ${one.left.value} ${one.relation}` : undefined;
  return failed.filter((one, index) => {
    const side = sideOf(one);
    return side === undefined || !failed.slice(index + 1).some((later) => sideOf(later) === side);
  });
}
