import type { ReportId, ReportSheet } from "../sheets/report/reportSheet";
import { reportContext } from "./parts/reportContext";
import { sheetNames } from "./parts/sheetName";
import { REPORT_BUILDERS } from "./reportBuilders";
import type { ReportSource } from "./reportSource";

/**
 * The sheets of the reports that are wanted, in the order they are asked for; those per unit give a sheet for each. Names
 * of sheets and keys of rows are unique. An empty or broken workbook gives sheets that say what to fill in; never throws.
 *
 * @example buildReports(report, ["overview", "oversight"]).map(({ sheet }) => sheet) // ["Översikt", "Uppsiktsrapport"]
 */
export function buildReports(source: ReportSource, wanted: readonly ReportId[]): readonly ReportSheet[] {
  const context = reportContext(source);
  const sheets = [...new Set(wanted)].flatMap((report) => REPORT_BUILDERS[report](context));
  const names = sheetNames(sheets.map(({ sheet }) => sheet));
  return sheets.map((sheet, index) => ({ ...sheet, sheet: names[index] ?? sheet.sheet }));
}
