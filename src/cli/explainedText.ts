import { type ShownExplanation, shownExplanation } from "../domain/explain/shownExplanation";
import { paragraphName } from "../domain/paragraphs/paragraphName";
import { PARAGRAPHS } from "../domain/rule";
import type { Place } from "../domain/source";
import { type ExplainedCell, placeKey } from "../run/explain/explained";
import { CONTRACT_NAMES } from "../sheets/contract/contractNames";
import { cellRanges } from "../text/explain/cellRanges";
import { type ChainLine, chainLines } from "../text/explain/chainLines";
import { ruleLines } from "../text/explain/decisionLines";
import { againstText, noteText, sentenceText, titleText, valueText } from "../text/explain/explanationText";
import { labelText } from "../text/explain/labelText";
import { type ExplainWords, numberText } from "../text/explain/numberText";
import { swedishExplain } from "../text/explain/swedishExplain";

/** An explanation as plain Swedish text for a terminal: the number, its chain with cells, what decides, the paragraphs, a sentence. */
export function explainedText({ explanation, amountUnit, address, addresses, isStale }: ExplainedCell): string {
  const words: ExplainWords = { texts: swedishExplain, names: CONTRACT_NAMES, language: "sv", amountUnit };
  const shown = shownExplanation(explanation, amountUnit);
  const { tidy, against, decision, notes, rules, ownSource, isSilent } = shown;
  const told: ExplainWords = { ...words, about: shown.about };
  const addressOf = (place: Place) => addresses.get(placeKey(place));
  const cited = rules.map((id) => ({ id, ...PARAGRAPHS[id] }));
  const [first] = cited;
  const source = ownSource ?? (first ? `${first.document} ${paragraphName(first.paragraph)}` : "");
  return [
    `${titleText(shown, words)}${address === undefined ? "" : ` (${address})`}: ${valueText(shown, words)}`,
    ...(isStale ? ["Cellen visar något annat: underlaget har ändrats sedan senaste räkningen."] : []),
    ...(decision ? ruleLines(decision, told).flatMap(ruleText) : []),
    ...topText(shown, told),
    ...(tidy ? chainLines(tidy, told).map((line) => chainText(line, addressOf)) : []),
    ...(against ? [againstText(against, told)] : []),
    ...notes.map((note) => withAddress(noteText(note, words), note.place && addressOf(note.place))),
    ...(isSilent ? [swedishExplain.silent] : []),
    ...cited.map(
      ({ id, document, paragraph, quote }) =>
        `${document} ${paragraphName(paragraph)}${paragraph === id ? "" : ` (${id})`}: ”${quote}”`,
    ),
    sentenceText(shown, words, source),
  ].join("\n");
}

/** A light is decided by a number that stands in no cell: it is said before its chain. */
function topText({ step, value }: ShownExplanation, words: ExplainWords): readonly string[] {
  return step && value.kind !== "number"
    ? [`  ${words.texts.sentence.named(labelText(step.label, words), numberText(step, words))}`]
    : [];
}

function chainText(
  { depth, sign, number, label, place, also = [], cells, source }: ChainLine,
  addressOf: (place: Place) => string | undefined,
): string {
  const at = cells ?? [...(place ? [place] : []), ...also];
  const addresses = cellRanges(at.flatMap((one) => addressOf(one) ?? []));
  const told = [label, addresses, source].filter((part) => part !== "");
  return `${"  ".repeat(depth + 1)}${sign} ${number}  ${told.join(" · ")}`.trimEnd();
}

function withAddress(text: string, address: string | undefined): string {
  return address === undefined ? text : `${text} · ${cellRanges([address])}`;
}

function ruleText({ heading, conditions, decides }: ReturnType<typeof ruleLines>[number]): readonly string[] {
  return [`  ${decides ? "→" : " "} ${heading}`, ...conditions.map(({ text }) => `      ${text}`)];
}
