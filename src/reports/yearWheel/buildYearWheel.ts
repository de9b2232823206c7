import type { Citation } from "../../domain/rule";
import type { ReportSheet } from "../../sheets/report/reportSheet";
import { REPORT_NAMES } from "../../text/reports/reportNames";
import type { ReportContext } from "../parts/reportContext";
import { reportSheet } from "../parts/reportSheet";
import { monthRows } from "./monthRows";
import { unitDebtRows } from "./unitDebtRows";

export const RULE: Citation = ["T3.2-h", "L-e", "L-h", "Ti-f", "KL11:16", "KL11:20", "A-8"];

/** When, what, phase, who, to whom, and the light. */
const WIDTHS = [32, 50, 15, 26, 26, 12] as const;

/** The coming twelve months from the reference day, month by month, and what each unit still owes. Source: T3.2-h. */
export function buildYearWheel(context: ReportContext): readonly ReportSheet[] {
  const title = REPORT_NAMES.yearWheel;
  const rows = [...monthRows(context), ...unitDebtRows(context)];
  return [
    reportSheet(context, {
      report: "yearWheel",
      sheet: title,
      title,
      about: [],
      orientation: "landscape",
      widths: WIDTHS,
      rows,
    }),
  ];
}
