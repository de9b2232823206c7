import type { Recovery } from "../../domain/outcome";

/** The deficits that still have something left to recover, overdue ones apart. */
export interface OpenDeficits {
  readonly remaining: number;
  readonly units: number;
  readonly overdue: readonly Recovery[];
  /** Not overdue yet, first due first. */
  readonly coming: readonly Recovery[];
}

export function openDeficits(recoveries: readonly Recovery[]): OpenDeficits {
  const left = recoveries.filter((recovery) => recovery.state === "open" || recovery.state === "overdue");
  return {
    remaining: left.reduce((sum, recovery) => sum + recovery.remaining, 0),
    units: new Set(left.map((recovery) => recovery.unit)).size,
    overdue: left.filter((recovery) => recovery.state === "overdue"),
    coming: left.filter((recovery) => recovery.state === "open").toSorted((a, b) => a.dueYear - b.dueYear),
  };
}
