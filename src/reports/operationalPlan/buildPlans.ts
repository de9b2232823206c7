import type { Citation } from "../../domain/rule";
import type { ReportRow, ReportSheet } from "../../sheets/report/reportSheet";
import { PLAN_WORDS } from "../../text/reports/planWords";
import { capitalised } from "../parts/capitalised";
import { isAskedFor } from "../parts/isAskedFor";
import type { ReportContext } from "../parts/reportContext";
import { budgetWords, reportSheet } from "../parts/reportSheet";
import { headingRows, textBox } from "../parts/rows";
import { assignmentRows } from "../shared/assignmentRows";
import { MODEL_RULES } from "../shared/modelRules";
import { type ReportUnit, reportUnits } from "../shared/reportUnits";
import { documentRows } from "./documentRows";
import { factorRows } from "./factorRows";
import { goalRows } from "./goalRows";
import { missionRows } from "./missionRows";
import { PLAN_FIXED_WIDTHS, planFrameRows, planFrameWidth } from "./planFrameRows";
import { planRiskRows } from "./planRiskRows";
import { processRows } from "./processRows";

export const RULE: Citation = ["T3.5-a", "T3.1-a", "T3.3-a", "S3-e", "S3-f", "L-b"];

/**
 * A plan (verksamhetsplan) per unit: its basic mission or steering documents, goals, factors, frames, assignments and risks.
 * What the model asks for and is not there is said where it should have stood.
 *
 * Source: T3.5-a, S3-e. Never throws; a workbook without units gives no sheet.
 */
export function buildPlans(context: ReportContext): readonly ReportSheet[] {
  return reportUnits(context.workbook).map((unit) => planOf(context, unit));
}

function planOf(context: ReportContext, unit: ReportUnit): ReportSheet {
  const { name, row } = unit;
  const responsible = row?.responsible;
  const about = [...(row?.level ? [row.level] : []), ...(responsible ? [PLAN_WORDS.responsible(responsible)] : [])];
  return reportSheet(context, {
    report: "operationalPlan",
    unit: name,
    sheet: PLAN_WORDS.sheet(name),
    title: PLAN_WORDS.title(capitalised(context.model.words.plan), name),
    about: [...about, ...budgetWords(context)],
    orientation: "landscape",
    widths: planWidths(context),
    rows: [
      ...processRows(context, name),
      ...analysisRows(context),
      ...missionRows(context, name),
      ...documentRows(context, name),
      ...goalRows(context, name),
      ...factorRows(context, name),
      ...planFrameRows(context, name),
      ...assignmentRows(context, name),
      ...planRiskRows(context, name),
      { key: "end/space", kind: "space", cells: [] },
      textBox("priorities", PLAN_WORDS.priorities, 3),
      textBox("comment", PLAN_WORDS.comment, 3),
    ],
  });
}

/** The columns that all tables of the plan share, and more when the plan has many years. */
function planWidths(context: ReportContext): readonly number[] {
  const extra = Math.max(0, planFrameWidth(context) - PLAN_FIXED_WIDTHS.length);
  return [...PLAN_FIXED_WIDTHS, ...Array.from({ length: extra }, () => 13)];
}

/** Boxes for the analyses that the goals come from, in a model that asks for them. */
function analysisRows(context: ReportContext): readonly ReportRow[] {
  if (!isAskedFor(context.model, "goal-without-analysis")) return [];
  return [
    ...headingRows("analysis", PLAN_WORDS.analyses, MODEL_RULES.analysis(context)),
    textBox("analysis/present", PLAN_WORDS.analysis, 3),
    textBox("analysis/surroundings", PLAN_WORDS.surroundings, 3),
  ];
}
