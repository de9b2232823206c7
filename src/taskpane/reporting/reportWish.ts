import type { ReportId } from "../../sheets/report/reportSheet";
import type { ReportChoices } from "../paneModel";
import type { ReportWish } from "../state/paneActions";

/** The reports with a sheet of their own for each unit (T3.5-a, T3.6-a). */
export const REPORTS_PER_UNIT: ReadonlySet<ReportId> = new Set<ReportId>(["operationalPlan", "dialogue"]);

/**
 * What is asked for: the chosen reports that there are, in their order, of one unit or ("") all. Undefined when none is
 * chosen. A unit that is no longer there is all.
 */
export function reportWish(
  choices: ReportChoices,
  chosen: ReadonlySet<ReportId>,
  unit: string,
): ReportWish | undefined {
  const reports = choices.reports.filter((report) => chosen.has(report));
  if (reports.length === 0) return undefined;
  const isOneUnit = choices.units.includes(unit) && reports.some((report) => REPORTS_PER_UNIT.has(report));
  return isOneUnit ? { reports, units: [unit] } : { reports };
}
