import type { Citation } from "../../domain/rule";
import type { ReportContext } from "../parts/reportContext";
import { checkSource, isInModel, sectionSource } from "../parts/sectionSource";

export const RULE: Citation = ["T3.3-c", "T3.4-a", "T3.2-b", "L-c"];

/** The paragraphs that the reports' sections cite, in the words of the workbook's model where it has its own. */
export const MODEL_RULES = {
  goals: ({ model }: ReportContext) => checkSource(model, "goal-without-indicator", ["T3.3-c"]),
  factors: ({ model }: ReportContext) => checkSource(model, "factor-without-indicator", ["T3.4-a", "S3-e", "S3-f"]),
  forecasts: ({ model }: ReportContext) => checkSource(model, "forecast-needs-measures", ["T3.2-a"]),
  deficits: ({ model }: ReportContext) => checkSource(model, "deficit-overdue", ["T3.2-b", "A-1", "A-2"]),
  assignments: ({ model }: ReportContext) => checkSource(model, "assignment-report-late", ["L-b", "L-c", "T5.2-a"]),
  documents: ({ model }: ReportContext) => checkSource(model, "plan-without", ["S3-e", "T3.1-a"]),
  mission: ({ model }: ReportContext) => checkSource(model, "mission-incomplete", ["T3.1-a", "S3-d", "S3-e"]),
  analysis: ({ model }: ReportContext) => checkSource(model, "goal-without-analysis", ["T3.3-a"]),
  frames: (context: ReportContext) => sectionSource(context.model, ["T3.2-e", "T3.2-c", "T3.2-d", "KL11:6"]),
  /** Why the economy outranks the rest: the model's own word, or an assumption. */
  lights: ({ model }: ReportContext) =>
    isInModel(model, ["T3.2-g"])
      ? sectionSource(model, ["T3.2-g", "T3.2-a", "T3.2-b"])
      : sectionSource(model, ["A-10"]),
  risks: (context: ReportContext) => sectionSource(context.model, ["T6-a"]),
} as const;
