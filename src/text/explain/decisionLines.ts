import type { Day, Relation, Result } from "../../domain/explain/decision";
import type { ShownCondition, ShownDecision, ShownStep } from "../../domain/explain/shownStep";
import type { Light } from "../../domain/light";
import type { Place } from "../../domain/source";
import { labelText } from "./labelText";
import { type ExplainWords, numberText } from "./numberText";

/** One thing that was tried, in words. */
export interface ConditionLine {
  /** What the rule asks for, whether it holds and what was found: `Avvikelse är minst gräns (0 tkr): nej, det är −2 000 tkr`. */
  readonly text: string;
  /** The two halves of `text`, for where they stand apart. */
  readonly asked: string;
  readonly answer: string;
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

/** What is so, in a sentence: `Avvikelse (−2 000 tkr) är mindre än gräns (0 tkr)` where "minst" was tried and failed. */
export function conditionText(condition: ShownCondition, words: ExplainWords): string {
  const { texts } = words;
  if (condition.kind === "fact") {
    const told = texts.fact[condition.fact][condition.holds ? "holds" : "fails"];
    return told(labelText(condition.label, words), foundWord(condition, words));
  }
  const relation = condition.holds ? condition.relation : OPPOSITES[condition.relation];
  if (condition.kind === "days")
    return `${dayText(condition.left, words)} ${texts.dayRelation[relation]} ${dayText(condition.right, words)}`;
  const { left, right } = condition;
  const isUnequal = condition.relation === "equal" && !condition.holds;
  const so = isUnequal ? (left.value > right.value ? "above" : "below") : relation;
  const relations = left.unit === "year" ? texts.dayRelation : texts.relation;
  return `${sideText(left, words)} ${relations[so]} ${sideText(right, words)}`;
}

const OPPOSITES: Readonly<Record<Relation, Relation>> = {
  atLeast: "below",
  atMost: "above",
  above: "atMost",
  below: "atLeast",
  equal: "equal",
};

/** What the rule asks for, whether it holds or not: `Avvikelse är minst gräns (0 tkr)`. */
export function askedText(condition: ShownCondition, words: ExplainWords): string {
  const { texts } = words;
  if (condition.kind === "fact")
    return texts.fact[condition.fact].asks(labelText(condition.label, words), wantedText(condition, words));
  if (condition.kind === "days") {
    const { left, relation, right } = condition;
    return `${dayName(left, words)} ${texts.dayRelation[relation]} ${dayText(right, words)}`;
  }
  const { left, relation, right } = condition;
  const relations = left.unit === "year" ? texts.dayRelation : texts.relation;
  return `${labelText(left.label, words)} ${relations[relation]} ${sideText(right, words)}`;
}

/** Whether it holds, and what was found: `nej, det är −2 000 tkr`. */
function answerText(condition: ShownCondition, words: ExplainWords): string {
  const { rule } = words.texts;
  return rule.answer(condition.holds ? rule.holds : rule.fails, foundText(condition, words));
}

/** What was found; empty where that it holds, or not, says it all. */
function foundText(condition: ShownCondition, words: ExplainWords): string {
  const { rule } = words.texts;
  if (condition.kind === "days") return rule.found(condition.left.day);
  if (condition.kind === "compare") return rule.found(numberText(condition.left, words));
  const { fact, holds, found } = condition;
  if (fact === "isEmpty" || fact === "isWritten") {
    if (holds) return "";
    return fact === "isEmpty" ? rule.isWritten : rule.isEmpty;
  }
  if (fact === "isWord" && found === undefined) return rule.isEmpty;
  return found === undefined ? "" : rule.says(foundWord(condition, words));
}

function conditionLine(condition: ShownCondition, words: ExplainWords): ConditionLine {
  const asked = askedText(condition, words);
  const answer = answerText(condition, words);
  const { holds } = condition;
  const told = { text: words.texts.rule.tried(asked, answer), asked, answer, holds };
  if (condition.kind === "fact") return { ...told, places: condition.place ? [condition.place] : [], steps: [] };
  const sides = [condition.left, condition.right];
  const places = sides.flatMap(({ place }) => place ?? []);
  return { ...told, places, steps: condition.kind === "compare" ? [condition.left, condition.right] : [] };
}

/** Zero needs no name. */
function sideText(step: ShownStep, words: ExplainWords): string {
  const isNamed = !(step.label.kind === "word" && step.label.word === "none");
  const number = numberText(step, words);
  return isNamed ? `${labelText(step.label, words)} (${number})` : number;
}

function dayText(day: Day, words: ExplainWords): string {
  return typeof day.label === "string"
    ? `${day.day} (${words.texts.day[day.label]})`
    : `${labelText(day.label, words)} (${day.day})`;
}

function dayName({ label }: Day, words: ExplainWords): string {
  return typeof label === "string" ? words.texts.day[label] : labelText(label, words);
}

type ShownFact = Extract<ShownCondition, { readonly kind: "fact" }>;

/** What a cell says, as its column writes it. */
function foundWord({ found, label, fact }: ShownFact, { texts, names }: ExplainWords): string {
  if (fact !== "isWord" || label.kind !== "column") return found ?? "";
  return found === undefined ? texts.rule.empty : names.wordIn(label.table, label.column, found);
}

/** What the rule asks for: several words of a list are joined; a light is named. */
function wantedText({ wanted = "", label, fact }: ShownFact, { texts, names }: ExplainWords): string {
  const each = wanted.split("|");
  if (fact === "isJudged") return each.map((one) => (isLight(one) ? texts.light[one] : one)).join(texts.or);
  if (label.kind !== "column") return wanted;
  return each.map((one) => names.wordIn(label.table, label.column, one)).join(texts.or);
}

function isLight(word: string): word is Light {
  return LIGHTS.some((one) => one === word);
}

const LIGHTS: readonly Light[] = ["green", "yellow", "red", "grey"];
