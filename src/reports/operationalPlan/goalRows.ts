import type { Citation } from "../../domain/rule";
import type { ReportRow } from "../../sheets/report/reportSheet";
import { COMMON_WORDS } from "../../text/reports/commonWords";
import { PLAN_WORDS } from "../../text/reports/planWords";
import { STATE_WORDS } from "../../text/reports/stateWords";
import { capitalised } from "../parts/capitalised";
import type { ReportContext } from "../parts/reportContext";
import { note } from "../parts/rows";
import { sectionRows } from "../parts/table";
import { goalLines } from "../shared/goalLines";
import { isPlanPartMissing } from "../shared/isMissing";
import { PLAN_LINE_COLUMNS } from "../shared/line";
import { MODEL_RULES } from "../shared/modelRules";
import { ofUnit } from "../shared/reportUnits";

export const RULE: Citation = ["T3.3-a", "T3.3-b", "T3.3-c", "S3-b", "S3-c", "S3-e"];

/** The unit's goals, each with its indicators, targets, activities and who is responsible. */
export function goalRows(context: ReportContext, unit: string): readonly ReportRow[] {
  const { words } = context.model;
  const rows = sectionRows({
    key: "goals",
    heading: PLAN_WORDS.goals.heading(capitalised(words.goals)),
    rule: MODEL_RULES.goals(context),
    columns: PLAN_LINE_COLUMNS,
    records: ofUnit(context.workbook.goals, unit).flatMap((goal) => goalLines(context, goal)),
    keyOf: ({ key }) => key,
    empty: PLAN_WORDS.goals.empty(words.goals),
  });
  const missing = (["indicators", "activities"] as const).filter((part) => isPlanPartMissing(context, unit, part));
  return [
    ...rows,
    ...missing.map((part) => note(`goals/missing-${part}`, COMMON_WORDS.missing(STATE_WORDS.planPart[part]))),
  ];
}
