import type { Explanation } from "../../domain/explain/explanation";
import { shownExplanation } from "../../domain/explain/shownExplanation";
import { type Citation, PARAGRAPHS } from "../../domain/rule";
import type { Place } from "../../domain/source";
import { CONTRACT_NAMES } from "../../sheets/contract/contractNames";
import type { ReportRow, ReportSheet } from "../../sheets/report/reportSheet";
import { againstText, noteText, sentenceText, titleText, valueText } from "../../text/explain/explanationText";
import type { ExplainWords } from "../../text/explain/numberText";
import { swedishExplain } from "../../text/explain/swedishExplain";
import { EXPLANATION_SHEET_WORDS as WORDS } from "../../text/reports/explanationSheetWords";
import { words } from "../parts/cells";
import { paragraphs } from "../parts/paragraphs";
import type { ReportContext } from "../parts/reportContext";
import { reportSheet } from "../parts/reportSheet";
import { headingRows, note, row } from "../parts/rows";
import { chainRows } from "./chainRows";
import { decisionRows } from "./decisionRows";
import { shortTitle } from "./shortTitle";

export const RULE: Citation = ["WB", "A-6"];

/** An explanation with where its cells stand. */
export interface SheetExplanation {
  readonly explanation: Explanation;
  readonly address: string | undefined;
  readonly addressOf: (place: Place) => string | undefined;
}

const WIDTHS: readonly number[] = [10, 16, 10, 46, 26, 44];

/** An explanation as a sheet: its number, the chain with numbers as numbers, the rules tried, the paragraphs and a sentence. Never throws. */
export function buildExplanation(
  context: ReportContext,
  { explanation, address, addressOf }: SheetExplanation,
): ReportSheet {
  const { amountUnit } = context.workbook.settings;
  const shown = shownExplanation(explanation, amountUnit);
  const told: ExplainWords = { texts: swedishExplain, names: CONTRACT_NAMES, language: "sv", amountUnit };
  const title = titleText(shown, told);
  const { tidy, against, decision, notes } = shown;
  const own: ExplainWords = { ...told, about: shown.about };
  const rows: readonly ReportRow[] = [
    row("value", [undefined, words(valueText(shown, told)), undefined, words(title), words(address)]),
    ...(decision ? decisionRows(decision, own) : []),
    ...(tidy ? chainRows(tidy, own, addressOf) : []),
    ...(against ? [note("against", againstText(against, own))] : []),
    ...(notes.length > 0
      ? [...headingRows("notes", WORDS.notes), ...notes.map((one, index) => note(`note:${index}`, noteText(one, told)))]
      : []),
    ...headingRows("rules", WORDS.rules),
    ...ruleRows(explanation),
    ...headingRows("sentence", WORDS.sentence),
    note("sentence/text", sentenceText(shown, told, citedName(explanation))),
  ];
  return reportSheet(context, {
    report: "explanation",
    unit: address ?? title,
    sheet: WORDS.sheet(shortTitle(WORDS.sheet(""), { header: headerOf(explanation), about: shown.about })),
    title,
    about: address === undefined ? [] : [address],
    orientation: "landscape",
    widths: WIDTHS,
    rows,
  });
}

function headerOf({ target }: Explanation): string {
  return CONTRACT_NAMES.columnHeader(target.table, target.column);
}

/** What the rules are called, the own document's paragraph where there is one. */
function citedName({ rules, ownSource }: Pick<Explanation, "rules" | "ownSource">): string {
  return ownSource ?? paragraphs(rules);
}

function ruleRows({ rules, ownSource, isSilent }: Explanation): readonly ReportRow[] {
  const own = ownSource === undefined ? [] : [note("rule:own", ownSource)];
  const silent = isSilent ? [note("rule:silent", swedishExplain.silent)] : [];
  return [
    ...own,
    ...silent,
    ...rules.map((id) => note(`rule:${id}`, `${paragraphs([id])}: ”${PARAGRAPHS[id].quote}”`)),
  ];
}
