import { sameName } from "../../domain/nameKey";
import type { LocatedFinding, RunReport } from "../../run/runReport";
import type { Preferences } from "../preferences/preferences";
import { unitNames } from "../unit/unitNames";
import { findingsOfUnit } from "./findingsOfUnit";

/** The findings that are shown first, and the unit they are about; undefined where they are everybody's. */
export interface PersonFindings {
  readonly unit: string | undefined;
  readonly findings: readonly LocatedFinding[];
}

/** A section head's own unit with the findings about it; for others, and where the unit is not in the workbook, all findings. */
export function personFindings(
  report: Pick<RunReport, "workbook" | "findings">,
  { role, unit: chosen = "" }: Preferences,
): PersonFindings {
  const unit = role === "sectionHead" ? unitNames(report).find((name) => sameName(name, chosen)) : undefined;
  return { unit, findings: unit === undefined ? report.findings : findingsOfUnit(report, unit) };
}
