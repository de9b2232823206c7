import type { Citation } from "../../domain/rule";
import type { ReportRow } from "../../sheets/report/reportSheet";
import { DIALOGUE_WORDS } from "../../text/reports/dialogueWords";
import { words } from "../parts/cells";
import type { ReportContext } from "../parts/reportContext";
import { type Column, sectionRows } from "../parts/table";
import { deviatingLines } from "../shared/deviatingLines";
import { LINE_COLUMNS, type Line } from "../shared/line";
import { MODEL_RULES } from "../shared/modelRules";
import { ofUnit } from "../shared/reportUnits";

export const RULE: Citation = ["S4-c", "T3.3-c", "T3.4-a"];

const COLUMNS: readonly Column<Line>[] = [
  { header: DIALOGUE_WORDS.name, cell: ({ what, text }) => words(`${what} ${text ?? ""}`) },
  LINE_COLUMNS.target,
  LINE_COLUMNS.value,
  { ...LINE_COLUMNS.when, header: DIALOGUE_WORDS.trend },
  { header: "", cell: () => undefined },
  { header: "", cell: () => undefined },
  LINE_COLUMNS.status,
];

/** The unit's goals, factors and indicators that are red or yellow: what the dialogue is about. */
export function deviationRows(context: ReportContext, unit: string): readonly ReportRow[] {
  const { goals, factors } = context.workbook;
  return sectionRows({
    key: "deviations",
    heading: DIALOGUE_WORDS.deviations,
    rule: MODEL_RULES.goals(context),
    columns: COLUMNS,
    records: deviatingLines(context, { goals: ofUnit(goals, unit), factors: ofUnit(factors, unit) }),
    keyOf: ({ key }) => key,
    empty: DIALOGUE_WORDS.noDeviations,
  });
}
