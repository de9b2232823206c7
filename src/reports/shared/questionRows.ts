import type { Citation } from "../../domain/rule";
import type { ReportRow } from "../../sheets/report/reportSheet";
import { ANALYSIS_QUESTIONS } from "../../text/reports/analysisQuestions";
import type { ReportContext } from "../parts/reportContext";
import { headingRows, textBox } from "../parts/rows";
import { sectionSource } from "../parts/sectionSource";

export const RULE: Citation = ["S4-c"];

const LINES = 3;

/** The questions of a result analysis, each with a box for the answer. Source: S4-c. */
export function questionRows({ model }: ReportContext, heading: string): readonly ReportRow[] {
  return [
    ...headingRows("questions", heading, sectionSource(model, RULE)),
    textBox("questions/results", ANALYSIS_QUESTIONS.results, LINES),
    textBox("questions/causes", ANALYSIS_QUESTIONS.causes, LINES),
    textBox("questions/measures", ANALYSIS_QUESTIONS.measures, LINES),
  ];
}
