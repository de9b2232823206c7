import type { ShownExplanation } from "../../domain/explain/shownExplanation";
import type { ShownDecision } from "../../domain/explain/shownStep";
import type { Light } from "../../domain/light";
import { comparedNumber, comparisonsOf, decidingConditions } from "./deciding";
import { type ExplainWords, numberText } from "./numberText";

/** Why a goal or a factor has its light: what its parts come to against the limits, or that it is judged so. */
export function plainRollUp(
  { target: { table, column }, about, value, decision = [] }: ShownExplanation,
  words: ExplainWords,
): string | undefined {
  const { plain } = words.texts;
  if (value.kind !== "light" || (table !== "goals" && table !== "factors")) return undefined;
  const why = whyOf(value.light, decision, words);
  if (why === undefined) return undefined;
  const of = about.join(" ");
  const isComputed = column === "computedStatus";
  const lights = table === "goals" || isComputed ? plain.neuter : plain.common;
  return plain.told(isComputed ? plain.computedOf(of) : plain.resultOf[table](of), lights[value.light], why);
}

function whyOf(light: Light, decision: ShownDecision, words: ExplainWords): string | undefined {
  const { common, rollUp } = words.texts.plain;
  const [fact] = decidingConditions(decision);
  if (fact?.kind === "fact") return fact.fact === "nothingCounts" ? rollUp.nothing : rollUp.judged;
  const step = comparedNumber(decision);
  const word = step?.label.kind === "word" ? step.label.word : undefined;
  if (!step || light === "grey") return undefined;
  if (word === "worstScore") return rollUp.worst(common[light]);
  if (word !== "attainedShare" && word !== "meanScore") return undefined;
  const found = rollUp.found[word](numberText(step, words));
  const [green = "", yellow = ""] = comparisonsOf(decision).map(([one]) => (one ? numberText(one.right, words) : ""));
  if (light === "yellow") return rollUp.yellow(found, { green, yellow });
  return rollUp[light](found, light === "green" ? green : yellow);
}
