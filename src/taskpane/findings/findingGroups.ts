import type { Severity } from "../../domain/finding";
import type { LocatedFinding } from "../../run/runReport";
import { groupBy } from "../parts/groupBy";
import { isConsequence } from "../problems/isConsequence";

export type FindingFilter = "all" | Severity;

/** Findings of one severity in one table: what to mend, and what goes away by itself once that is done. */
export interface FindingGroup {
  readonly severity: Severity;
  readonly table: string;
  /** How many the table has of the severity in all, shown or not. */
  readonly total: number;
  readonly causes: readonly LocatedFinding[];
  readonly consequences: readonly LocatedFinding[];
}

const SEVERITIES: readonly Severity[] = ["error", "advice"];

/** Errors first, then advice, each by table in the order they came; tables with something to mend first. */
export function findingGroups(findings: readonly LocatedFinding[], filter: FindingFilter): readonly FindingGroup[] {
  return SEVERITIES.filter((severity) => filter === "all" || filter === severity).flatMap((severity) => {
    const own = findings.filter((finding) => finding.severity === severity);
    const groups = [...groupBy(own, (finding) => finding.table)].map(([table, members]) => ({
      severity,
      table,
      total: members.length,
      causes: members.filter(({ finding }) => !isConsequence(finding.code)),
      consequences: members.filter(({ finding }) => isConsequence(finding.code)),
    }));
    return groups.toSorted((a, b) => Number(a.causes.length === 0) - Number(b.causes.length === 0));
  });
}

/** The groups with their first `most` causes in all; those after the last one shown fall away. Consequences are folded. */
export function firstFindings(groups: readonly FindingGroup[], most: number): readonly FindingGroup[] {
  let left = most;
  return groups.flatMap((group) => {
    if (left === 0) return [];
    const causes = group.causes.slice(0, left);
    const isWhole = causes.length === group.causes.length;
    left -= causes.length;
    return [{ ...group, causes, consequences: isWhole ? group.consequences : [] }];
  });
}
