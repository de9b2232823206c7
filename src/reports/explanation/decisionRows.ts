import type { ShownDecision } from "../../domain/explain/shownStep";
import type { Citation } from "../../domain/rule";
import type { ReportRow } from "../../sheets/report/reportSheet";
import { ruleLines } from "../../text/explain/decisionLines";
import type { ExplainWords } from "../../text/explain/numberText";
import { EXPLANATION_SHEET_WORDS as WORDS } from "../../text/reports/explanationSheetWords";
import { words } from "../parts/cells";
import { headingRows, row } from "../parts/rows";
import { headerRow } from "../parts/table";

export const RULE: Citation = ["S4-b"];

const COLUMNS = [{ header: "" }, { header: WORDS.outcome }, { header: "" }, { header: WORDS.tried }] as const;

/** The rules of a decision, a row for each thing that was tried, up to the rule that decides. */
export function decisionRows(decision: ShownDecision, told: ExplainWords): readonly ReportRow[] {
  const rows = ruleLines(decision, told).flatMap(({ heading, conditions }, index) => [
    row(`rule-tried:${index}`, [undefined, undefined, undefined, words(heading)]),
    ...conditions.map(({ text, holds }, at) =>
      row(`tried:${index}:${at}`, [
        undefined,
        words(holds ? told.texts.rule.holds : told.texts.rule.fails),
        undefined,
        words(text),
      ]),
    ),
  ]);
  return [...headingRows("decision", WORDS.decision), headerRow("decision", COLUMNS), ...rows];
}
