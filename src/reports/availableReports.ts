import { REPORT_IDS, type ReportId } from "../sheets/report/reportSheet";
import { isAskedFor } from "./parts/isAskedFor";
import type { ReportSource } from "./reportSource";
import { dialogueUnits, reportUnits } from "./shared/reportUnits";

/**
 * The reports that the workbook has something to fill with, in the reports' order. The others can be made as well: they say
 * what to fill in.
 *
 * @example availableReports(report) // without Risker: no "internalControl"
 */
export function availableReports(source: Pick<ReportSource, "workbook" | "outcome">): readonly ReportId[] {
  return REPORT_IDS.filter((report) => CAN_FILL[report](source));
}

type Question = (source: Pick<ReportSource, "workbook" | "outcome">) => boolean;

const hasContent: Question = ({ outcome }) =>
  outcome.unitLights.length + outcome.frames.length + outcome.financialGoals.length + outcome.balances.length > 0;

const CAN_FILL: Readonly<Record<ReportId, Question>> = {
  overview: hasContent,
  bridge: ({ outcome }) => outcome.frames.some(({ change }) => change !== undefined),
  scenarios: ({ workbook, outcome }) => workbook.scenarios.length > 0 && outcome.frames.length > 0,
  operationalPlan: ({ workbook }) => reportUnits(workbook).length > 0,
  oversight: hasContent,
  dialogue: ({ workbook }) => dialogueUnits(workbook).length > 0,
  internalControl: ({ workbook }) => workbook.risks.length > 0,
  resultAnalysis: ({ workbook }) => workbook.goals.length + workbook.factors.length > 0,
  matrix: ({ workbook }) =>
    workbook.goals.some(({ globalGoals, visionArea }) => globalGoals !== undefined || visionArea !== undefined) ||
    (workbook.goals.length > 0 && isAskedFor(workbook.model, "global-goals-not-chosen")),
  yearWheel: ({ workbook }) => workbook.calendar.length + workbook.model.calendar.length > 0,
  glossary: () => true,
};
