import type { RiskRow } from "../../domain/planRows";
import type { Citation } from "../../domain/rule";
import type { ReportRow, ReportSheet } from "../../sheets/report/reportSheet";
import { CONTROL_WORDS } from "../../text/reports/controlWords";
import { REPORT_NAMES } from "../../text/reports/reportNames";
import type { ReportContext } from "../parts/reportContext";
import { reportSheet } from "../parts/reportSheet";
import { headingRows, note, textBox } from "../parts/rows";
import { sectionSource } from "../parts/sectionSource";
import { type Column, tableRows } from "../parts/table";
import { byRiskValue } from "../shared/byRiskValue";
import { MODEL_RULES } from "../shared/modelRules";
import { operationalColumns, strategicColumns } from "./controlColumns";

export const RULE: Citation = ["T6-a", "A-5"];

/** Id, risk, unit, control, method, frequency, responsible, probability, consequence, value, light, result. */
const WIDTHS = [8, 34, 19, 28, 18, 13, 18, 15, 15, 12, 11, 24] as const;

/**
 * Intern kontrollplan: the operational risks with their controls, and apart from them the strategic risks that live among
 * the quality factors, each list by value. How values and lights come about stands first.
 *
 * Source: T6-a. Never throws; empty lists say what to fill in.
 */
export function buildInternalControl(context: ReportContext): readonly ReportSheet[] {
  const { riskScale, riskYellow, riskRed } = context.workbook.settings;
  const rows = [
    ...headingRows("scale", CONTROL_WORDS.scaleHeading, sectionSource(context.model, RULE)),
    note("scale/text", CONTROL_WORDS.scale(riskScale, riskYellow, riskRed)),
    ...listRows(context, "operational"),
    ...listRows(context, "strategic"),
    ...untypedRows(context),
    textBox("comment", CONTROL_WORDS.comment, 4),
  ];
  const title = REPORT_NAMES.internalControl;
  return [
    reportSheet(context, {
      report: "internalControl",
      sheet: title,
      title,
      about: [],
      orientation: "landscape",
      widths: WIDTHS,
      rows,
    }),
  ];
}

const LISTS = {
  operational: {
    heading: CONTROL_WORDS.operational,
    note: CONTROL_WORDS.operationalNote,
    empty: CONTROL_WORDS.emptyOperational,
    columns: operationalColumns,
  },
  strategic: {
    heading: CONTROL_WORDS.strategic,
    note: CONTROL_WORDS.strategicNote,
    empty: CONTROL_WORDS.emptyStrategic,
    columns: strategicColumns,
  },
} as const;

function listRows(context: ReportContext, type: keyof typeof LISTS): readonly ReportRow[] {
  const list = LISTS[type];
  return [
    ...headingRows(type, list.heading, MODEL_RULES.risks(context)),
    note(`${type}/note`, list.note),
    ...riskTable(context, { key: type, columns: list.columns(context), type, empty: list.empty }),
  ];
}

/** Risks that nobody has said the kind of: they belong to neither list, but are not left out. */
function untypedRows(context: ReportContext): readonly ReportRow[] {
  if (context.workbook.risks.every(({ type }) => type !== undefined)) return [];
  const table = { key: "untyped", columns: operationalColumns(context), type: undefined, empty: "" };
  return [
    ...headingRows("untyped", CONTROL_WORDS.untyped, MODEL_RULES.risks(context)),
    note("untyped/note", CONTROL_WORDS.untypedNote),
    ...riskTable(context, table),
  ];
}

interface RiskTable {
  readonly key: string;
  readonly type: RiskRow["type"];
  readonly columns: readonly Column<RiskRow>[];
  readonly empty: string;
}

function riskTable(context: ReportContext, { type, ...table }: RiskTable): readonly ReportRow[] {
  const own = context.workbook.risks.filter((row) => row.type === type);
  return tableRows({ ...table, records: byRiskValue(context, own), keyOf: ({ id }) => id });
}
