import { sameName } from "../../domain/nameKey";
import { unitsOfPlaces } from "../../domain/summary/unitsOfPlaces";
import type { LocatedFinding, RunReport } from "../../run/runReport";

type Found = Pick<RunReport, "findings" | "workbook">;

/** The findings that are about a unit: in a row of its own, or naming it. */
export function findingsOfUnit(report: Found, unit: string): readonly LocatedFinding[] {
  const unitOf = unitOfFindings(report);
  return report.findings.filter((found) => sameName(unitOf(found) ?? "", unit));
}

/** Tells which unit a finding is about; undefined when it is about none, or about all. */
export function unitOfFindings({ workbook }: Pick<Found, "workbook">): (found: LocatedFinding) => string | undefined {
  const unitOf = unitsOfPlaces(workbook);
  return ({ finding }) => unitOf(finding.at) ?? namedIn(finding.facts);
}

function namedIn(facts: LocatedFinding["finding"]["facts"]): string | undefined {
  return "unit" in facts && typeof facts.unit === "string" ? facts.unit : undefined;
}
