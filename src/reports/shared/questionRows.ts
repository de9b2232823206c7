import type { Citation } from "../../domain/rule";
import type { ReportRow } from "../../sheets/report/reportSheet";
import { ANALYSIS_QUESTIONS } from "../../text/reports/analysisQuestions";
import { citationText } from "../parts/citationText";
import { headingRows, textBox } from "../parts/rows";

export const RULE: Citation = ["S4-c"];

const LINES = 3;

/** The questions of a result analysis, each with a box for the answer. Source: S4-c. */
export function questionRows(heading: string, rules: Citation): readonly ReportRow[] {
  return [
    ...headingRows("questions", heading, citationText(rules)),
    textBox("questions/results", ANALYSIS_QUESTIONS.results, LINES),
    textBox("questions/causes", ANALYSIS_QUESTIONS.causes, LINES),
    textBox("questions/measures", ANALYSIS_QUESTIONS.measures, LINES),
  ];
}
