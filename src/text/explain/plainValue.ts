import type { ShownExplanation } from "../../domain/explain/shownExplanation";
import type { ShownCondition, ShownDecision } from "../../domain/explain/shownStep";
import type { Light } from "../../domain/light";
import { comparedNumber, comparisonsOf, decidingConditions } from "./deciding";
import { type ExplainWords, numberText } from "./numberText";
import type { PlainTexts, ValueNumbers } from "./plainTexts";

/** Why an indicator or a financial goal has its light: its value against the target and the limit of yellow. */
export function plainValue(
  { target: { table }, about, value, decision = [] }: ShownExplanation,
  words: ExplainWords,
): string | undefined {
  const { plain } = words.texts;
  if (value.kind !== "light" || (table !== "indicators" && table !== "financialGoals")) return undefined;
  const [fact] = decidingConditions(decision);
  const why = fact?.kind === "fact" ? factText(fact, plain) : zoneText(value.light, decision, words);
  if (why === undefined) return undefined;
  const lights = table === "indicators" ? plain.common : plain.neuter;
  return plain.told(plain.resultOf[table](about.join(" ")), lights[value.light], why);
}

/** A light that no number gives: there is none, it is no number, or its word is a judgement. */
function factText(condition: Extract<ShownCondition, { readonly kind: "fact" }>, { value }: PlainTexts) {
  const { fact, found = "" } = condition;
  if (fact === "isEmpty") return value.unmeasured;
  if (fact === "isUnknownWord") return value.unread(found);
  if (fact === "isJudged") return value.judged(found);
  return fact === "lacksTarget" ? value.lacksTarget : undefined;
}

function zoneText(light: Light, decision: ShownDecision, words: ExplainWords): string | undefined {
  const [green = [], yellow = []] = comparisonsOf(decision).map((compared) =>
    compared.map(({ right }) => numberText(right, words)),
  );
  const measured = comparedNumber(decision);
  if (!measured || light === "grey" || green.length === 0) return undefined;
  const numbers: ValueNumbers = { value: numberText(measured, words), green, yellow };
  const { value } = words.texts.plain;
  return value[green.length > 1 ? (`${light}Within` as const) : light](numbers);
}
