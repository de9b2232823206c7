import type { Against, ExplainedValue, Note } from "../../domain/explain/explanation";
import type { ShownExplanation } from "../../domain/explain/shownExplanation";
import type { ShownStep } from "../../domain/explain/shownStep";
import type { Label } from "../../domain/explain/step";
import { resultText } from "./decisionLines";
import { labelText } from "./labelText";
import { changeText, type ExplainWords, numberText } from "./numberText";
import { formatPeriodText } from "./periodText";
import { plainStatus } from "./plainStatus";
import { spokenAbout, spokenPeriod } from "./spokenPeriod";
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
    case "none":
      return texts.none;
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
  const { target, value, tidy, decision, against, isSilent, rules } = explanation;
  const about = spokenAbout(explanation, words);
  // An assumption says by its name that it is the add-in's.
  const isAddInsWay = isSilent && rules.some((id) => !id.startsWith("A-"));
  const subject = texts.sentence.subject(names.columnHeader(target.table, target.column), about.join(" "));
  const end = `${texts.sentence.cited(isAddInsWay ? texts.sentence.silent(cited) : cited)}${against ? ` ${againstText(against, words)}.` : ""}`;
  if (isUnknown(value)) return `${texts.sentence.unknown(subject)}${end}`;
  if (value.kind === "none")
    return `${texts.sentence.is(subject, texts.none, reasonText(explanation.notes, words))}${end}`;
  const plain = plainStatus(explanation, words);
  if (plain !== undefined) return `${plain}${end}`;
  const said = value.kind === "period" ? spokenPeriod(value.period, words) : valueText(explanation, words);
  const told = { ...words, about };
  if (decision) return `${texts.sentence.because(subject, said, whyText(decision, told))}${end}`;
  return `${texts.sentence.is(subject, said, tidy ? howText(tidy, told) : "")}${end}`;
}

/** The notes within a sentence: `ledet har ingen målgrupp, …`. */
function reasonText(notes: ShownExplanation["notes"], words: ExplainWords): string {
  return notes.map((note) => lowered(noteText(note, words)).replace(/\.$/, "")).join("; ");
}

function isUnknown(value: ExplainedValue): boolean {
  return value.kind === "unknown";
}

/** What has changed since an earlier year: `Mot 2026: volym −1 822, pris +4 040, ambition +900, tillsammans +3 118 tkr`. */
export function againstText({ year, step }: Against<ShownStep>, words: ExplainWords): string {
  const { texts, language, amountUnit } = words;
  const parts = (step.operation?.parts ?? []).map(({ step: part }) => effectText(part, words));
  const unit = amountUnit === "unknown" ? "" : `\u00a0${amountUnit}`;
  const rounded = step.isRounded ? ` (${texts.rounded})` : "";
  return texts.against.told(String(year), parts.join(", "), `${changeText(step, language)}${unit}${rounded}`);
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
    return only.step.place ? named(only.step) : (whyZero(only.step, words) ?? named(only.step));
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

/** Nothing is told as what there is none of: `ingen rad i Ambitioner`. Undefined for what is something. */
function whyZero({ label, value, operation }: ShownStep, words: ExplainWords): string | undefined {
  return label.kind === "word" && value === 0 && !operation ? spokenLabel(label, words) : undefined;
}
