import type { Against, ExplainedValue, Note } from "../../domain/explain/explanation";
import type { ShownExplanation } from "../../domain/explain/shownExplanation";
import type { ShownStep } from "../../domain/explain/shownStep";
import type { Label } from "../../domain/explain/step";
import { resultText } from "./decisionLines";
import { labelText } from "./labelText";
import { changeText, type ExplainWords, numberText } from "./numberText";
import { formatPeriodText } from "./periodText";
import { whyText } from "./whyText";

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
  const isWord = code === "volumeMeasure" && label?.kind === "column";
  return words.texts.note[code](isWord ? words.names.wordIn(label.table, label.column, of) : of, told);
}

/**
 * A plain sentence to paste: what the cell says, how it comes about, and by which paragraph. `cited` is the paragraph's name.
 *
 * @example "Avvikelse för Omsorg 2026-08 är −2 000 tkr: ram (45 000 tkr) minus prognos (47 000 tkr) (Tranemo styrmodell 3.2)."
 */
export function sentenceText(explanation: ShownExplanation, words: ExplainWords, cited: string): string {
  const { texts, names } = words;
  const { target, about, value, tidy, decision, against, isSilent, rules } = explanation;
  // An assumption says by its name that it is the add-in's.
  const isAddInsWay = isSilent && rules.some((id) => !id.startsWith("A-"));
  const subject = texts.sentence.subject(names.columnHeader(target.table, target.column), about.join(" "));
  const end = `${texts.sentence.cited(isAddInsWay ? texts.sentence.silent(cited) : cited)}${against ? ` ${againstText(against, words)}.` : ""}`;
  if (isUnknown(value)) return `${texts.sentence.unknown(subject)}${end}`;
  const said = valueText(explanation, words);
  const told = { ...words, about };
  if (decision) return `${texts.sentence.because(subject, said, whyText(decision, told))}${end}`;
  return `${texts.sentence.is(subject, said, tidy ? howText(tidy, told) : "")}${end}`;
}

function isUnknown(value: ExplainedValue): boolean {
  return value.kind === "unknown";
}

/** What has changed since an earlier year: `Mot 2026: volym −1 822, pris +4 040, ambition +900, tillsammans +3 118 tkr`. */
export function againstText({ year, step }: Against<ShownStep>, words: ExplainWords): string {
  const { texts, language, amountUnit } = words;
  const parts = (step.operation?.parts ?? []).map(({ step: part }) => effectText(part, words));
  const unit = amountUnit === "unknown" ? "" : `\u00a0${amountUnit}`;
  return texts.against.told(String(year), parts.join(", "), `${changeText(step, language)}${unit}`);
}

/** One part of a change: `volym −1 822`. */
export function effectText(part: ShownStep, { texts, names, language }: ExplainWords): string {
  const { label } = part;
  const column = label.kind === "column" ? label.column : "";
  const word = texts.against.effect[column] ?? (label.kind === "column" ? names.columnHeader(label.table, column) : "");
  return `${word} ${changeText(part, language)}`;
}

/** The first operation that has several parts, spoken; a number that is only another one is told as that one. */
function howText(step: ShownStep, words: ExplainWords): string {
  const { operation } = step;
  const [only] = operation?.parts ?? [];
  if (!operation || !only) return spokenLabel(step.label, words);
  const named = (one: ShownStep) => words.texts.sentence.named(spokenLabel(one.label, words), numberText(one, words));
  if (operation.parts.length === 1 && operation.kind === "sum") {
    if (only.step.operation && !only.isInverse) return howText(only.step, words);
    return isZero(only.step) ? "" : named(only.step);
  }
  const joins = words.texts.sentence.joins[operation.kind];
  const spoken = operation.parts.map(({ step: part, isInverse }, index) => {
    const join = isInverse ? joins.inverse : joins.next;
    return `${index === 0 ? (isInverse ? join.trimStart() : "") : join}${named(part)}`;
  });
  return `${joins.before}${spoken.join("")}${joins.after}`;
}

/** A label within a sentence: `standardkostnadsram`, small where whose it is has been said. */
function spokenLabel(label: Label, words: ExplainWords): string {
  const text = labelText(label, words);
  const isOwn = label.kind === "column" && text === words.names.columnHeader(label.table, label.column);
  if (label.kind === "word" && label.word === "none") return "";
  return isOwn ? lowered(text) : text;
}

/** The first letter small, but not of an abbreviation. */
function lowered(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;
}

function isZero({ label, value }: ShownStep): boolean {
  return label.kind === "word" && label.word === "none" && value === 0;
}
