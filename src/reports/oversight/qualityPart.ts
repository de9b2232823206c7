import type { Citation } from "../../domain/rule";
import type { ReportRow } from "../../sheets/report/reportSheet";
import { OVERSIGHT_WORDS } from "../../text/reports/oversightWords";
import type { ReportContext } from "../parts/reportContext";
import { tableRows } from "../parts/table";
import { factorLines } from "../shared/goalLines";
import { factorColumns, UNIT_LINE_COLUMNS } from "../shared/line";

export const RULE: Citation = ["T5.2-a", "T3.4-a", "T3.4-b"];

/** Quality factors with their indicators, and the unit that each factor belongs to. */
export function qualityPart(context: ReportContext): readonly ReportRow[] {
  return tableRows({
    key: "quality/table",
    columns: factorColumns(UNIT_LINE_COLUMNS, "factors"),
    records: context.workbook.factors.flatMap((factor) => factorLines(context, factor)),
    keyOf: ({ key }) => key,
    empty: OVERSIGHT_WORDS.emptyFactors,
  });
}
