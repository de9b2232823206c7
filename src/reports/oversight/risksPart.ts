import type { RiskRow } from "../../domain/planRows";
import type { Citation } from "../../domain/rule";
import type { ReportRow } from "../../sheets/report/reportSheet";
import { COMMON_WORDS } from "../../text/reports/commonWords";
import { OVERSIGHT_WORDS } from "../../text/reports/oversightWords";
import { PLAN_WORDS } from "../../text/reports/planWords";
import { STATE_WORDS } from "../../text/reports/stateWords";
import { number } from "../parts/cells";
import { COUNT } from "../parts/numberFormats";
import type { ReportContext } from "../parts/reportContext";
import { statusCell } from "../parts/statusCell";
import { type Column, numberColumn, tableRows, wordColumn } from "../parts/table";
import { byRiskValue } from "../shared/byRiskValue";

export const RULE: Citation = ["T5.2-a", "T6-a"];

/** Internal control and risk analyses: every risk with its value and what its control gave, the greatest first. */
export function risksPart(context: ReportContext): readonly ReportRow[] {
  return tableRows({
    key: "risks/table",
    columns: columns(context),
    records: byRiskValue(context, context.workbook.risks),
    keyOf: ({ id }) => id,
    empty: OVERSIGHT_WORDS.emptyRisks,
  });
}

function columns({ results }: ReportContext): readonly Column<RiskRow>[] {
  const text = PLAN_WORDS.risks;
  return [
    wordColumn(OVERSIGHT_WORDS.unit, ({ unit }) => unit ?? COMMON_WORDS.wholeMunicipality),
    wordColumn(text.risk, ({ risk, id }) => risk ?? id),
    wordColumn(text.type, ({ type }) => type && STATE_WORDS.riskType[type]),
    numberColumn(text.value, ({ at }) => number(results.risks.get(at.row)?.value, COUNT)),
    wordColumn(OVERSIGHT_WORDS.control.name, ({ control }) => control),
    wordColumn(OVERSIGHT_WORDS.control.result, ({ result }) => result),
    { header: COMMON_WORDS.light, cell: (row) => statusCell(results.risks, row) },
  ];
}
