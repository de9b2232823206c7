import type { Day, Relation, Result } from "../../domain/explain/decision";
import type { ShownCondition, ShownDecision, ShownStep } from "../../domain/explain/shownStep";
import type { Place } from "../../domain/source";
import { labelText } from "./labelText";
import { type ExplainWords, numberText } from "./numberText";

/** One thing that was tried, in words. */
export interface ConditionLine {
  readonly text: string;
  readonly holds: boolean;
  /** Where it can be seen: the cell, or the two that were compared. */
  readonly places: readonly Place[];
  /** The numbers that were compared. */
  readonly steps: readonly ShownStep[];
}

/** One rule of a decision in words. */
export interface RuleLine {
  readonly result: Result;
  readonly heading: string;
  readonly conditions: readonly ConditionLine[];
  /** The first rule that holds: it decides. */
  readonly decides: boolean;
}

/** The rules of a decision in the order they are tried, up to the one that decides. */
export function ruleLines(decision: ShownDecision, words: ExplainWords): readonly RuleLine[] {
  const index = decision.findIndex(({ conditions }) => conditions.every(({ holds }) => holds));
  return decision.slice(0, index < 0 ? decision.length : index + 1).map(({ result, conditions }, at) => ({
    result,
    heading:
      conditions.length > 0
        ? words.texts.rule.when(resultText(result, words))
        : words.texts.rule.otherwise(resultText(result, words)),
    conditions: conditions.map((condition) => conditionLine(condition, words)),
    decides: at === index,
  }));
}

/** A light, a state or a direction as the workbook writes it. */
export function resultText(result: Result, { texts, names }: ExplainWords): string {
  if (result.kind === "light") return texts.light[result.light];
  return result.kind === "trend" ? texts.trend[result.trend] : names.wordIn("recoveries", "state", result.state);
}

/** What was tried, as it is: `Avvikelse −2 000 tkr är mindre än gräns 0 tkr` where "minst" was tried and failed. */
export function conditionText(condition: ShownCondition, words: ExplainWords): string {
  const { texts } = words;
  if (condition.kind === "fact") {
    const told = texts.fact[condition.fact][condition.holds ? "holds" : "fails"];
    return told(labelText(condition.label, words), foundText(condition, words));
  }
  const relation = condition.holds ? condition.relation : OPPOSITES[condition.relation];
  if (condition.kind === "days")
    return `${dayText(condition.left, words)} ${texts.dayRelation[relation]} ${dayText(condition.right, words)}`;
  const { left, right } = condition;
  if (condition.relation === "equal" && !condition.holds) {
    return `${sideText(left, words)} ${texts.relation[left.value > right.value ? "above" : "below"]} ${sideText(right, words)}`;
  }
  return `${sideText(left, words)} ${texts.relation[relation]} ${sideText(right, words)}`;
}

const OPPOSITES: Readonly<Record<Relation, Relation>> = {
  atLeast: "below",
  atMost: "above",
  above: "atMost",
  below: "atLeast",
  equal: "equal",
};

function conditionLine(condition: ShownCondition, words: ExplainWords): ConditionLine {
  const text = conditionText(condition, words);
  const { holds } = condition;
  if (condition.kind === "fact") return { text, holds, places: condition.place ? [condition.place] : [], steps: [] };
  const sides = [condition.left, condition.right];
  const places = sides.flatMap(({ place }) => place ?? []);
  return { text, holds, places, steps: condition.kind === "compare" ? [condition.left, condition.right] : [] };
}

/** Zero needs no name. */
function sideText(step: ShownStep, words: ExplainWords): string {
  const isNamed = !(step.label.kind === "word" && step.label.word === "none");
  const number = numberText(step, words);
  return isNamed ? `${labelText(step.label, words)} (${number})` : number;
}

function dayText({ day, label }: Day, words: ExplainWords): string {
  const named = typeof label === "string" ? words.texts.day[label] : labelText(label, words);
  return `${named} (${day})`;
}

/** A state is written as its column writes it; several are joined. */
function foundText(
  condition: Extract<ShownCondition, { readonly kind: "fact" }>,
  { texts, names }: ExplainWords,
): string {
  const { found = "", label, fact } = condition;
  if (fact !== "isWord" || label.kind !== "column") return found;
  return found
    .split("|")
    .map((word) => names.wordIn(label.table, label.column, word))
    .join(texts.or);
}
