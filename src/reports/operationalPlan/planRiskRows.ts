import type { Citation } from "../../domain/rule";
import type { ReportRow } from "../../sheets/report/reportSheet";
import { PLAN_WORDS } from "../../text/reports/planWords";
import type { ReportContext } from "../parts/reportContext";
import { isInModel } from "../parts/sectionSource";
import { sectionRows } from "../parts/table";
import { byRiskValue } from "../shared/byRiskValue";
import { MODEL_RULES } from "../shared/modelRules";
import { ofUnit } from "../shared/reportUnits";
import { riskColumns } from "../shared/riskColumns";

export const RULE: Citation = ["T6-a"];

/** The unit's risks, the greatest first; as `documentRows`. Source: T6-a. */
export function planRiskRows(context: ReportContext, unit: string): readonly ReportRow[] {
  const risks = ofUnit(context.workbook.risks, unit);
  if (risks.length === 0 && !isInModel(context.model, RULE)) return [];
  return sectionRows({
    key: "risks",
    heading: PLAN_WORDS.risks.heading,
    rule: MODEL_RULES.risks(context),
    columns: riskColumns(context),
    records: byRiskValue(context, risks),
    keyOf: ({ id }) => id,
    empty: PLAN_WORDS.risks.empty,
  });
}
