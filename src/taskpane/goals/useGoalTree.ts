import { useMemo, useState } from "react";
import type { Light } from "../../domain/light";
import { sameName } from "../../domain/nameKey";
import type { RunReport } from "../../run/runReport";
import { usePaneContext } from "../paneContext";
import { goalTree } from "./tree/goalTree";
import { branches, openAtFirst } from "./tree/treeLines";
import type { TreeNode } from "./tree/treeNode";
import { treeOfUnits } from "./tree/treeOfUnits";
import { unitAndBelow, unitChoices } from "./tree/unitChoices";

/** The tree as it is looked at: of which unit, and with which branches open. */
export interface GoalTreeChoice {
  readonly nodes: readonly TreeNode[];
  /** The lights of the goals that are looked at. */
  readonly lights: readonly Light[];
  readonly open: ReadonlySet<string>;
  readonly units: readonly string[];
  /** "" is the whole municipality. */
  readonly unit: string;
  readonly isEmpty: boolean;
  /** True when some goal stands under another. */
  readonly hasLinks: boolean;
  onOpen(open: ReadonlySet<string>): void;
  onUnit(unit: string): void;
  openAll(): void;
}

/** Keeps the choices in the pane's memory, so that they stand when one comes back after a run or from another tab. */
export function useGoalTree(report: RunReport): GoalTreeChoice {
  const { memory, preferences } = usePaneContext();
  const whole = useMemo(() => goalTree(report), [report]);
  const units = useMemo(() => unitChoices(report.workbook), [report]);
  // A section head begins with its own unit; what is chosen here stands after that.
  const own = preferences.role === "sectionHead" ? preferences.unit : undefined;
  const [remembered, setUnit] = useState(memory.goalUnit ?? own ?? "");
  const unit = units.find((name) => sameName(name, remembered)) ?? "";
  const nodes = useMemo(
    () => (unit === "" ? whole : treeOfUnits(whole, unitAndBelow(report.workbook, unit))),
    [whole, unit, report],
  );
  const [chosen, setOpen] = useState(memory.openGoals);
  const open = useMemo(() => chosen ?? openAtFirst(nodes), [chosen, nodes]);
  const lights = useMemo(() => goalLights(nodes), [nodes]);
  const onOpen = (next: ReadonlySet<string>) => {
    memory.openGoals = next;
    setOpen(next);
  };
  return {
    nodes,
    lights,
    open,
    units,
    unit,
    isEmpty: whole.length === 0,
    hasLinks: report.workbook.goals.some(({ parent }) => parent !== undefined),
    onOpen,
    onUnit: (next) => {
      memory.goalUnit = next;
      setUnit(next);
    },
    openAll: () => onOpen(branches(nodes)),
  };
}

function goalLights(nodes: readonly TreeNode[]): readonly Light[] {
  const lights: Light[] = [];
  const waiting = [...nodes];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.content.kind === "goal") lights.push(node.content.result.status);
    for (const child of node.children) waiting.push(child);
  }
  return lights;
}
