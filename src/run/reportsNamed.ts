import { REPORT_IDS, type ReportId } from "../sheets/report/reportSheet";
import { REPORT_NAMES } from "../text/reports/reportNames";

/** Reports by their Swedish names, or the names that are none and all that there are. */
export type NamedReports =
  | { readonly reports: readonly ReportId[] }
  | { readonly unknown: readonly string[]; readonly known: readonly string[] };

/**
 * The reports of these names, whatever their case.
 *
 * @example reportsNamed(["översikt"]) // { reports: ["overview"] }
 */
export function reportsNamed(names: readonly string[]): NamedReports {
  const idOf = (name: string): ReportId | undefined =>
    REPORT_IDS.find((id) => REPORT_NAMES[id].toLowerCase() === name.trim().toLowerCase());
  const unknown = names.filter((name) => idOf(name) === undefined);
  if (unknown.length > 0) return { unknown, known: REPORT_IDS.map((id) => REPORT_NAMES[id]) };
  return { reports: names.flatMap((name) => idOf(name) ?? []) };
}
