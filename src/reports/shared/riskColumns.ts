import type { RiskRow } from "../../domain/planRows";
import type { Citation } from "../../domain/rule";
import { COMMON_WORDS } from "../../text/reports/commonWords";
import { PLAN_WORDS } from "../../text/reports/planWords";
import { STATE_WORDS } from "../../text/reports/stateWords";
import { number } from "../parts/cells";
import { COUNT } from "../parts/numberFormats";
import type { ReportContext } from "../parts/reportContext";
import { statusCell } from "../parts/statusCell";
import { type Column, numberColumn, wordColumn } from "../parts/table";

export const RULE: Citation = ["T6-a"];

/** A risk's columns where there is no room for its whole control. */
export function riskColumns({ results }: ReportContext): readonly Column<RiskRow>[] {
  const text = PLAN_WORDS.risks;
  return [
    wordColumn(COMMON_WORDS.id, ({ id }) => id),
    wordColumn(text.risk, ({ risk }) => risk),
    wordColumn(text.type, ({ type }) => type && STATE_WORDS.riskType[type]),
    numberColumn(text.value, ({ at }) => number(results.risks.get(at.row)?.value, COUNT)),
    wordColumn(text.measure, ({ measure }) => measure),
    wordColumn(COMMON_WORDS.responsible, ({ responsible }) => responsible),
    { header: COMMON_WORDS.light, cell: (row) => statusCell(results.risks, row) },
  ];
}
