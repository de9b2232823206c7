import type { FactorRow } from "../../domain/goalRows";
import { sameName } from "../../domain/nameKey";
import type { Citation } from "../../domain/rule";
import type { ReportRow } from "../../sheets/report/reportSheet";
import { COMMON_WORDS } from "../../text/reports/commonWords";
import { PLAN_WORDS } from "../../text/reports/planWords";
import { STATE_WORDS } from "../../text/reports/stateWords";
import { capitalised } from "../parts/capitalised";
import type { ReportContext } from "../parts/reportContext";
import { isInModel } from "../parts/sectionSource";
import { sectionRows } from "../parts/table";
import { factorLines } from "../shared/goalLines";
import { isPlanPartMissing, missingPerspectives } from "../shared/isMissing";
import { factorColumns, missingLine, PLAN_LINE_COLUMNS } from "../shared/line";
import { MODEL_RULES } from "../shared/modelRules";
import { ofUnit } from "../shared/reportUnits";

export const RULE: Citation = ["T3.4-a", "S3-e", "S3-f"];

/** The unit's factors with their indicators, in the order of the model's perspectives where it has any; as `documentRows`. */
export function factorRows(context: ReportContext, unit: string): readonly ReportRow[] {
  const { words, perspectives } = context.model;
  const factors = byPerspective(ofUnit(context.workbook.factors, unit), perspectives);
  const missing = missingPerspectives(context, unit).map((name) =>
    missingLine(name, PLAN_WORDS.factors.perspective(name)),
  );
  if (factors.length + missing.length === 0 && !isInModel(context.model, RULE)) return [];
  const isMissing = isPlanPartMissing(context, unit, "factors");
  return sectionRows({
    key: "factors",
    heading: PLAN_WORDS.factors.heading(capitalised(words.factors)),
    rule: MODEL_RULES.factors(context),
    columns: factorColumns(PLAN_LINE_COLUMNS, "factors"),
    records: [...factors.flatMap((factor) => factorLines(context, factor)), ...missing],
    keyOf: ({ key }) => key,
    empty: isMissing ? COMMON_WORDS.missing(STATE_WORDS.planPart.factors) : PLAN_WORDS.factors.empty(words.factors),
  });
}

/** Rows in the order of the perspectives; those of none, or of an unknown one, last. */
function byPerspective(factors: readonly FactorRow[], perspectives: readonly string[]): readonly FactorRow[] {
  const place = ({ perspective }: FactorRow) => {
    const index = perspectives.findIndex((name) => perspective !== undefined && sameName(name, perspective));
    return index < 0 ? perspectives.length : index;
  };
  return factors.toSorted((one, other) => place(one) - place(other));
}
