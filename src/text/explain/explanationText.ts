import type { ExplainedValue, Note } from "../../domain/explain/explanation";
import type { ShownExplanation } from "../../domain/explain/shownExplanation";
import type { ShownStep } from "../../domain/explain/shownStep";
import type { Label } from "../../domain/explain/step";
import { conditionText, resultText } from "./decisionLines";
import { labelText } from "./labelText";
import { type ExplainWords, numberText } from "./numberText";
import { formatPeriodText } from "./periodText";

/** What a cell is called: `Ram, Äldreomsorg 2027`. */
export function titleText(
  { target, about }: Pick<ShownExplanation, "target" | "about">,
  { names }: ExplainWords,
): string {
  const header = names.columnHeader(target.table, target.column);
  return about.length === 0 ? header : `${header}, ${about.join(" ")}`;
}

/** What a cell holds, in words: a number with its unit, a light, a period; what can not be known is said. */
export function valueText(
  explanation: Pick<ShownExplanation, "value" | "step" | "target">,
  words: ExplainWords,
): string {
  const { value, step } = explanation;
  const { texts, names } = words;
  switch (value.kind) {
    case "number":
      return step ? numberText(step, words) : numberText({ ...value, decimals: 0 }, words);
    case "light":
    case "state":
    case "trend":
      return resultText(value, words);
    case "period":
      return formatPeriodText(value.period);
    case "parts":
      return value.parts.length === 0
        ? "–"
        : value.parts.map((part) => names.columnHeader("missions", part)).join(", ");
    case "words":
      return value.words;
    case "unknown":
      return texts.unknown;
  }
}

/** A note in words. */
export function noteText({ code, of = "", label }: Note, words: ExplainWords): string {
  const told =
    label && label.kind === "column" ? `${words.names.tableName(label.table)}, ${labelText(label, words)}` : "";
  return words.texts.note[code](of, told);
}

/**
 * A plain sentence to paste: what the cell says, how it comes about, and by which paragraph. `cited` is the paragraph's name.
 *
 * @example "Avvikelse för Omsorg 2026-08 är −2 000 tkr: Ram, Omsorg 45 000 tkr minus Prognos, Omsorg 47 000 tkr (Tranemo styrmodell 3.2)."
 */
export function sentenceText(explanation: ShownExplanation, words: ExplainWords, cited: string): string {
  const { texts, names } = words;
  const { target, about, value, step, decision } = explanation;
  const subject = texts.sentence.subject(names.columnHeader(target.table, target.column), about.join(" "));
  const end = texts.sentence.cited(cited);
  if (isUnknown(value)) return `${texts.sentence.unknown(subject)}${end}`;
  const said = valueText(explanation, words);
  if (decision) return `${texts.sentence.because(subject, said, whyText(decision, words))}${end}`;
  return `${texts.sentence.is(subject, said, step ? howText(step, { words, about }) : "")}${end}`;
}

function isUnknown(value: ExplainedValue): boolean {
  return value.kind === "unknown";
}

/** The conditions of the rule that decides; of one without any, what the rules before it failed by. */
function whyText(decision: NonNullable<ShownExplanation["decision"]>, words: ExplainWords): string {
  const index = decision.findIndex(({ conditions }) => conditions.every(({ holds }) => holds));
  const deciding = decision[index]?.conditions ?? [];
  const failed = decision.slice(0, index).flatMap(({ conditions }) => conditions.filter(({ holds }) => !holds));
  const told = (deciding.length > 0 ? deciding : failed).map((condition) => conditionText(condition, words));
  return [...new Set(told)].join(words.texts.and);
}

/** The first operation that has several parts, spoken; a number that is only another one is told as that one. */
function howText(step: ShownStep, told: Spoken): string {
  const { words } = told;
  const { operation } = step;
  const [only] = operation?.parts ?? [];
  if (!operation || !only) return spokenLabel(step.label, told);
  const named = (one: ShownStep) => `${spokenLabel(one.label, told)} ${numberText(one, words)}`;
  if (operation.parts.length === 1 && operation.kind === "sum") {
    if (only.step.operation && !only.isInverse) return howText(only.step, told);
    return isZero(only.step) ? "" : named(only.step);
  }
  const joins = words.texts.sentence.joins[operation.kind];
  const spoken = operation.parts.map(({ step: part, isInverse }, index) => {
    const join = isInverse ? joins.inverse : joins.next;
    return `${index === 0 ? (isInverse ? join.trimStart() : "") : join}${named(part)}`;
  });
  return `${joins.before}${spoken.join("")}`;
}

/** Whose cell the sentence is about: what is the subject's own need not be said again. */
interface Spoken {
  readonly words: ExplainWords;
  readonly about: readonly string[];
}

/** A label within a sentence: `standardkostnadsram`, without whose it is where the subject has said so. */
function spokenLabel(label: Label, { words, about }: Spoken): string {
  const isOwn = label.kind === "column" && label.of !== undefined && about.includes(label.of);
  const isSameYear = label.kind === "column" && about.includes(String(label.year));
  if (label.kind !== "column" || !isOwn || !(isSameYear || label.year === undefined)) return labelText(label, words);
  return lowered(words.names.columnHeader(label.table, label.column));
}

/** The first letter small, but not of an abbreviation. */
function lowered(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;
}

function isZero({ label, value }: ShownStep): boolean {
  return label.kind === "word" && label.word === "none" && value === 0;
}
