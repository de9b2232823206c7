import type { Severity } from "../../domain/finding";
import type { LocatedFinding } from "../../run/runReport";
import { groupBy } from "../parts/groupBy";

export type FindingFilter = "all" | Severity;

/** Findings of one severity in one table. */
export interface FindingGroup {
  readonly severity: Severity;
  readonly table: string;
  readonly findings: readonly LocatedFinding[];
}

const SEVERITIES: readonly Severity[] = ["error", "advice"];

/** Errors first, then advice, each by table in the order they came. */
export function findingGroups(findings: readonly LocatedFinding[], filter: FindingFilter): readonly FindingGroup[] {
  return SEVERITIES.filter((severity) => filter === "all" || filter === severity).flatMap((severity) => {
    const own = findings.filter((finding) => finding.severity === severity);
    return [...groupBy(own, (finding) => finding.table)].map(([table, members]) => ({
      severity,
      table,
      findings: members,
    }));
  });
}

/** The first `most` findings of the groups; groups left empty fall away. */
export function firstFindings(groups: readonly FindingGroup[], most: number): readonly FindingGroup[] {
  let left = most;
  return groups.flatMap((group) => {
    const findings = group.findings.slice(0, left);
    left -= findings.length;
    return findings.length === 0 ? [] : [{ ...group, findings }];
  });
}
