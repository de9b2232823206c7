import type { LocatedFinding } from "./runReport";

/** The findings that came and those that went from one report to the next. */
export interface FindingsChange {
  readonly came: readonly LocatedFinding[];
  readonly gone: readonly LocatedFinding[];
}

/**
 * What changed among the findings since the report before. Two findings are the same when code, place and words are; one that
 * stands twice in one report and once in the other has come or gone once.
 *
 * @example findingsChange(before.findings, after.findings).came.length // 2
 */
export function findingsChange(before: readonly LocatedFinding[], after: readonly LocatedFinding[]): FindingsChange {
  return { came: without(after, before), gone: without(before, after) };
}

function without(findings: readonly LocatedFinding[], others: readonly LocatedFinding[]): readonly LocatedFinding[] {
  const counts = new Map<string, number>();
  for (const other of others) counts.set(keyOf(other), (counts.get(keyOf(other)) ?? 0) + 1);
  return findings.filter((one) => {
    const left = counts.get(keyOf(one)) ?? 0;
    counts.set(keyOf(one), left - 1);
    return left <= 0;
  });
}

function keyOf({ finding, message }: LocatedFinding): string {
  const { table, row, column } = finding.at;
  return JSON.stringify([finding.code, table, row, column, message]);
}
