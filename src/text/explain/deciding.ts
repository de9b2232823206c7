import type { ShownCondition, ShownDecision, ShownStep } from "../../domain/explain/shownStep";

/** Two numbers held against each other. */
export type Comparison = Extract<ShownCondition, { readonly kind: "compare" }>;

/** The conditions of the rule that decides: the first whose conditions all hold. */
export function decidingConditions(decision: ShownDecision): readonly ShownCondition[] {
  return decision.find(({ conditions }) => conditions.every(({ holds }) => holds))?.conditions ?? [];
}

/** The comparisons of each rule; rules that compare nothing are left out. */
export function comparisonsOf(decision: ShownDecision): readonly (readonly Comparison[])[] {
  return decision
    .map(({ conditions }) => conditions.filter((one): one is Comparison => one.kind === "compare"))
    .filter((compared) => compared.length > 0);
}

/** The number that is compared, with the most decimals that any of its comparisons needs. */
export function comparedNumber(decision: ShownDecision): ShownStep | undefined {
  const steps = comparisonsOf(decision).flatMap((compared) => compared.map(({ left }) => left));
  const most = Math.max(0, ...steps.map(({ decimals }) => decimals));
  return steps.find(({ decimals }) => decimals === most);
}
