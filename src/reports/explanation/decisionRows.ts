import type { ShownDecision } from "../../domain/explain/shownStep";
import type { Citation } from "../../domain/rule";
import type { ReportRow } from "../../sheets/report/reportSheet";
import { ruleLines } from "../../text/explain/decisionLines";
import type { ExplainWords } from "../../text/explain/numberText";
import { EXPLANATION_SHEET_WORDS as WORDS } from "../../text/reports/explanationSheetWords";
import { treeWords, words } from "../parts/cells";
import { headingRows, row } from "../parts/rows";
import { headerRow } from "../parts/table";

export const RULE: Citation = ["S4-b"];

const COLUMNS = [
  { header: "" },
  { header: "" },
  { header: "" },
  { header: WORDS.tried },
  { header: WORDS.outcome },
] as const;

/** The rules of a decision, a row for each thing that was tried, up to the rule that decides. */
export function decisionRows(decision: ShownDecision, told: ExplainWords): readonly ReportRow[] {
  const rows = ruleLines(decision, told).flatMap(({ heading, conditions, decides }, index) => [
    row(`rule-tried:${index}`, [...BEFORE, treeWords(heading, "strong"), decides ? words(WORDS.decides) : undefined]),
    ...conditions.map(({ asked, answer }, at) =>
      row(`tried:${index}:${at}`, [...BEFORE, treeWords(asked, "inner"), words(answer)]),
    ),
  ]);
  return [...headingRows("decision", WORDS.decision), headerRow("decision", COLUMNS), ...rows];
}

/** The columns of numbers, which stand empty beside words. */
const BEFORE = [undefined, undefined, undefined] as const;
