import { shownExplanation } from "../domain/explain/shownExplanation";
import { PARAGRAPHS } from "../domain/rule";
import type { Place } from "../domain/source";
import { type ExplainedCell, placeKey } from "../run/explain/explained";
import { CONTRACT_NAMES } from "../sheets/contract/contractNames";
import { type ChainLine, chainLines } from "../text/explain/chainLines";
import { ruleLines } from "../text/explain/decisionLines";
import { noteText, sentenceText, titleText, valueText } from "../text/explain/explanationText";
import type { ExplainWords } from "../text/explain/numberText";
import { swedishExplain } from "../text/explain/swedishExplain";

/** An explanation as plain Swedish text for a terminal: the number, its chain with cells, what decides, the paragraphs, a sentence. */
export function explainedText({ explanation, amountUnit, address, addresses, isStale }: ExplainedCell): string {
  const words: ExplainWords = { texts: swedishExplain, names: CONTRACT_NAMES, language: "sv", amountUnit };
  const shown = shownExplanation(explanation, amountUnit);
  const { step, decision, notes, rules, ownSource } = shown;
  const addressOf = (place: Place) => addresses.get(placeKey(place));
  const cited = rules.map((id) => ({ id, ...PARAGRAPHS[id] }));
  const [first] = cited;
  const source = ownSource ?? (first ? `${first.document} ${first.paragraph}` : "");
  return [
    `${titleText(shown, words)}${address === undefined ? "" : ` (${address})`}: ${valueText(shown, words)}`,
    ...(isStale ? ["Cellen visar något annat: underlaget har ändrats sedan senaste räkningen."] : []),
    ...(step ? chainLines(step, words).map((line) => chainText(line, addressOf)) : []),
    ...(decision ? ruleLines(decision, words).flatMap(ruleText) : []),
    ...notes.map((note) => noteText(note, words)),
    ...cited.map(
      ({ id, document, paragraph, quote }) =>
        `${document} ${paragraph}${paragraph === id ? "" : ` (${id})`}: ”${quote}”`,
    ),
    sentenceText(shown, words, source),
  ].join("\n");
}

function chainText(
  { depth, sign, number, label, place, cells, source }: ChainLine,
  addressOf: (place: Place) => string | undefined,
): string {
  const at = place ?? cells?.[0];
  const address = at && addressOf(at);
  const told = [label, ...(address === undefined ? [] : [address]), ...(source === "" ? [] : [source])];
  return `${"  ".repeat(depth + 1)}${sign} ${number}  ${told.join(" · ")}`;
}

function ruleText({ heading, conditions, decides }: ReturnType<typeof ruleLines>[number]): readonly string[] {
  return [
    `  ${decides ? "→" : " "} ${heading}`,
    ...conditions.map(({ text, holds }) => `      ${holds ? "ja" : "nej"}: ${text}`),
  ];
}
