import { goalTypes } from "../../../domain/checks/lookups/goalTypes";
import type { GoalRow } from "../../../domain/goalRows";
import { orderGoals, parentKey } from "../../../domain/goals/goalOrder";
import { groupRows } from "../../../domain/groupRows";
import type { LeftOutRow } from "../../../domain/leftOut";
import { nameKey } from "../../../domain/nameKey";
import type { RunReport } from "../../../run/runReport";
import { type OwnLines, ownLines } from "./ownLines";
import type { Hole, LineContent, TreeNode } from "./treeNode";

/**
 * The röda tråden: every goal under the one it contributes to (Överordnat mål), siblings in the order of the model's types
 * and then of the table, each with its factors, indicators and activities. Where the chain is broken the hole is a line of
 * its own above the goal. Goals in a circle, goals that could not be used, and what belongs to no goal stand apart last,
 * so that nothing is lost. Source: S3-a, S3-c, L-d, T1.3-a.
 */
export function goalTree(report: RunReport): readonly TreeNode[] {
  const { goals, leftOut, model } = report.workbook;
  const own = ownLines(report);
  const { fromBelow, inCycle } = orderGoals(goals);
  const ids = new Set(goals.map(({ id }) => nameKey(id)));
  const isBelowAnother = (goal: GoalRow) => ids.has(parentKey(goal) ?? "");
  const typeOf = goalTypes(model);
  const inOrder = (all: readonly GoalRow[]) =>
    all.toSorted((a, b) => (typeOf(a)?.step ?? LAST_STEP) - (typeOf(b)?.step ?? LAST_STEP));
  const circle = new Set(inCycle);
  const ordered = inOrder(goals.filter((goal) => !circle.has(goal)));
  const below = groupRows(ordered.filter(isBelowAnother), (goal) => parentKey(goal) ?? "");
  const lines = new Map<GoalRow, TreeNode>();
  for (const goal of [...fromBelow, ...inCycle]) {
    const children = (below.get(nameKey(goal.id)) ?? []).flatMap((child) => lines.get(child) ?? []);
    const isTop = !isBelowAnother(goal);
    lines.set(goal, goalLine(goal, own, { below: children, isTop }));
  }
  const line = (goal: GoalRow) => lines.get(goal) ?? [];
  return [
    ...ordered.filter((goal) => !isBelowAnother(goal)).flatMap(line),
    ...group("circle", inCycle.flatMap(line)),
    ...group("unused", (leftOut.goals ?? []).map(unusedLine)),
    ...group("loose", own.loose),
  ];
}

/** Goals of a type that the model does not have come after the others. */
const LAST_STEP = Number.MAX_SAFE_INTEGER;

/** A goal's line, beneath the hole above it where there is one. */
function goalLine(row: GoalRow, own: OwnLines, { below, isTop }: Around): TreeNode {
  const goal = own.goal(row);
  const hole = own.holeAbove(row) ?? (isTop ? unreadParent(row) : undefined);
  const key = `goals-${row.at.row}`;
  const content: LineContent = goal ? { kind: "goal", ...goal } : unused(row);
  const line = { key, content, unit: row.unit ?? "", children: goal ? own.beneath(goal, below) : below };
  return hole ? { key: `${key}-above`, content: hole, unit: "", children: [line] } : line;
}

/** The goals under a goal, and whether it has none above it. */
interface Around {
  readonly below: readonly TreeNode[];
  readonly isTop: boolean;
}

/** The goal above is named, but its row could not be used: the finding stands there. */
function unreadParent({ parent, at }: GoalRow): Hole | undefined {
  if (parent === undefined || parent.trim() === "") return undefined;
  const lack = { kind: "parentUnread", found: parent } as const;
  return { kind: "hole", lack, finding: undefined, at: { ...at, column: "parent" } };
}

function unusedLine(row: LeftOutRow<GoalRow>): TreeNode {
  return { key: `goals-${row.at.row}-unused`, content: unused(row), unit: row.unit ?? "", children: [] };
}

function unused({ goal, id, at }: LeftOutRow<GoalRow>): LineContent {
  return { kind: "unused", name: goal ?? id, row: at.row, at };
}

function group(name: "circle" | "unused" | "loose", children: readonly TreeNode[]): readonly TreeNode[] {
  if (children.length === 0) return [];
  return [{ key: `group-${name}`, content: { kind: "group", group: name }, unit: "", children }];
}
