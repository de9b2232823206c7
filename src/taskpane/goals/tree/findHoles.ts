import type { FindingCode } from "../../../domain/finding";
import type { GoalRow } from "../../../domain/goalRows";
import type { RowRef } from "../../../domain/source";
import type { LocatedFinding } from "../../../run/runReport";
import type { Hole, Lack } from "./treeNode";

/** The holes of the chain as the run's findings tell of them, by the row they are about. */
export interface Holes {
  /** Between a goal and the one above it. */
  readonly above: (goal: GoalRow) => Hole | undefined;
  /** Of the goal itself or the factor itself, among what stands beneath it. */
  readonly below: (at: RowRef, code: HoleBelow) => readonly Hole[];
}

export type HoleBelow =
  | "goal-without-type"
  | "goal-type-unknown"
  | "goal-without-contribution"
  | "goal-without-indicator"
  | "factor-without-indicator"
  | "goal-without-activity";

/** Looks the findings of a run up as holes; a check that the model has turned off leaves none. */
export function findHoles(findings: readonly LocatedFinding[]): Holes {
  const above = new Map<number, Hole>();
  const below = new Map<string, Hole>();
  for (const finding of findings) {
    const { code, at } = finding.finding;
    if (at.row === undefined) continue;
    const gap = lackAbove(finding);
    if (gap && !above.has(at.row)) above.set(at.row, holeOf(gap, finding));
    const lack = lackBelow(finding);
    if (lack) below.set(keyOf(at.table, at.row, code), holeOf(lack, finding));
  }
  return {
    above: ({ at }) => above.get(at.row),
    below: (at, code) => {
      const hole = below.get(keyOf(at.table, at.row, code));
      return hole ? [hole] : [];
    },
  };
}

function lackAbove({ finding }: LocatedFinding): Lack | undefined {
  switch (finding.code) {
    case "goal-without-parent":
      return { kind: "noParent", above: finding.facts.above };
    case "goal-parent-not-above":
      return { kind: "notAbove", found: finding.facts.parent };
    case "goal-level-skipped":
      return { kind: "skipped", types: finding.facts.skipped };
    case "unknown-reference": {
      const isParent = finding.at.table === "goals" && finding.at.column === "parent";
      return isParent ? { kind: "parentUnknown", found: finding.facts.found } : undefined;
    }
    default:
      return undefined;
  }
}

function lackBelow({ finding }: LocatedFinding): Lack | undefined {
  switch (finding.code) {
    case "goal-without-type":
      return { kind: "noType" };
    case "goal-type-unknown":
      return { kind: "typeUnknown", found: finding.facts.found };
    case "goal-without-contribution":
      return { kind: "noContribution" };
    case "goal-without-indicator":
    case "factor-without-indicator":
      return { kind: "noIndicator" };
    case "goal-without-activity":
      return { kind: "noActivity" };
    default:
      return undefined;
  }
}

function holeOf(lack: Lack, finding: LocatedFinding): Hole {
  return { kind: "hole", lack, finding, at: finding.finding.at };
}

function keyOf(table: string, row: number, code: FindingCode): string {
  return `${table} ${row} ${code}`;
}
