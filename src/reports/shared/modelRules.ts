import type { Citation } from "../../domain/rule";
import { checkCitation, modelCitation } from "../parts/citationText";
import type { ReportContext } from "../parts/reportContext";

export const RULE: Citation = ["T3.3-c", "T3.4-a", "T3.2-b", "L-c"];

/** The paragraphs that the reports' sections cite, in the words of the workbook's model where it has its own. */
export const MODEL_RULES = {
  goals: ({ model }: ReportContext) => checkCitation(model, "goal-without-indicator", ["T3.3-c"]),
  factors: ({ model }: ReportContext) => checkCitation(model, "factor-without-indicator", ["T3.4-a"]),
  forecasts: ({ model }: ReportContext) => checkCitation(model, "forecast-needs-measures", ["T3.2-a"]),
  deficits: ({ model }: ReportContext) => checkCitation(model, "deficit-overdue", ["T3.2-b", "A-1", "A-2"]),
  assignments: ({ model }: ReportContext) => checkCitation(model, "assignment-report-late", ["L-b", "L-c"]),
  documents: ({ model }: ReportContext) => checkCitation(model, "plan-without", ["S3-e", "T3.1-a"]),
  mission: ({ model }: ReportContext) => checkCitation(model, "mission-incomplete", ["T3.1-a"]),
  analysis: ({ model }: ReportContext) => checkCitation(model, "goal-without-analysis", ["T3.3-a"]),
  frames: (context: ReportContext) => modelCitation(context.model, ["T3.2-e", "T3.2-c", "T3.2-d", "KL11:6"]),
  risks: (context: ReportContext) => modelCitation(context.model, ["T6-a"]),
} as const;
