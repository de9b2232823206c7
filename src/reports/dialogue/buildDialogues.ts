import type { Citation } from "../../domain/rule";
import type { UnitDebts } from "../../domain/year/debt";
import { owedBy } from "../../domain/year/owedBy";
import type { ReportRow, ReportSheet } from "../../sheets/report/reportSheet";
import { DIALOGUE_WORDS } from "../../text/reports/dialogueWords";
import { PLAN_WORDS } from "../../text/reports/planWords";
import type { ReportContext } from "../parts/reportContext";
import { reportSheet } from "../parts/reportSheet";
import { questionRows } from "../shared/questionRows";
import { dialogueUnits, ofUnit, type ReportUnit } from "../shared/reportUnits";
import { deviationRows } from "./deviationRows";
import { dialogueEconomyRows } from "./dialogueEconomyRows";
import { dialogueLightRows } from "./dialogueLightRows";
import { measureRows } from "./measureRows";
import { owedRows } from "./owedRows";

export const RULE: Citation = ["T3.6-a", "S4-c"];

const WIDTHS = [32, 13, 13, 13, 13, 15, 11] as const;

/**
 * The basis for each unit's dialogue meeting between manager and superior: where it stands, why, what it owes, and the
 * questions to talk about.
 *
 * Source: T3.6-a, S4-c. The highest level has no superior, and no sheet. Never throws.
 */
export function buildDialogues(context: ReportContext): readonly ReportSheet[] {
  const debts = owedBy(context.workbook, context.outcome);
  return dialogueUnits(context.workbook).map((unit) => dialogueOf(context, unit, debts));
}

function dialogueOf(context: ReportContext, unit: ReportUnit, debts: readonly UnitDebts[]): ReportSheet {
  const { name, row } = unit;
  const rows: readonly ReportRow[] = [
    ...dialogueLightRows(context, name),
    ...dialogueEconomyRows(context, name),
    ...measureRows(context, name),
    ...deviationRows(context, name),
    ...owedRows(context, ofUnit(debts, name)[0]),
    ...questionRows(context, DIALOGUE_WORDS.questions),
  ];
  return reportSheet(context, {
    report: "dialogue",
    unit: name,
    sheet: DIALOGUE_WORDS.sheet(name),
    title: DIALOGUE_WORDS.title(name),
    about: row?.responsible ? [PLAN_WORDS.responsible(row.responsible)] : [],
    orientation: "portrait",
    onePage: true,
    widths: WIDTHS,
    rows,
  });
}
