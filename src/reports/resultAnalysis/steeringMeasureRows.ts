import type { SteeringMeasureRow } from "../../domain/planRows";
import type { Citation } from "../../domain/rule";
import type { ReportRow } from "../../sheets/report/reportSheet";
import { ANALYSIS_WORDS } from "../../text/reports/analysisWords";
import { COMMON_WORDS } from "../../text/reports/commonWords";
import { STATE_WORDS } from "../../text/reports/stateWords";
import type { ReportContext } from "../parts/reportContext";
import { checkSource, isInModel } from "../parts/sectionSource";
import { statusCell } from "../parts/statusCell";
import { type Column, sectionRows, wordColumn } from "../parts/table";

export const RULE: Citation = ["S4-e"];

/** Steering measures with how far they have come, their decision and its day; nothing in another model without any. Source: S4-e. */
export function steeringMeasureRows(context: ReportContext): readonly ReportRow[] {
  const { steeringMeasures } = context.workbook;
  if (steeringMeasures.length === 0 && !isInModel(context.model, RULE)) return [];
  return sectionRows({
    key: "steeringMeasures",
    heading: ANALYSIS_WORDS.measures,
    rule: checkSource(context.model, "steering-measure-without", RULE),
    columns: columns(context),
    records: steeringMeasures,
    keyOf: ({ id }) => id,
    empty: ANALYSIS_WORDS.noMeasures,
  });
}

function columns({ results }: ReportContext): readonly Column<SteeringMeasureRow>[] {
  const text = ANALYSIS_WORDS;
  return [
    wordColumn(text.concerns, ({ concerns }) => concerns),
    wordColumn(text.measure, ({ measure, id }) => measure ?? id),
    wordColumn(COMMON_WORDS.state, ({ state }) => state && STATE_WORDS.steeringMeasure[state]),
    wordColumn(text.decision, ({ decision }) => decision),
    wordColumn(text.decided, ({ decided }) => decided),
    wordColumn(COMMON_WORDS.responsible, ({ responsible }) => responsible),
    { header: COMMON_WORDS.light, cell: (row) => statusCell(results.steeringMeasures, row) },
  ];
}
