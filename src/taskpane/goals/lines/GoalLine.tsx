import type { ReactElement } from "react";
import type { GoalRow } from "../../../domain/goalRows";
import type { GoalResult } from "../../../domain/outcome";
import { usePaneContext } from "../../paneContext";
import type { Joined } from "../tree/treeNode";
import { LineWords } from "./LineWords";

/** A goal: its light, type and unit; quietly what it does for hållbarhet and the globala målen (Ti-e, T3.3-d). */
export function GoalLine({ row, result }: Joined<GoalRow, GoalResult>): ReactElement {
  const { texts } = usePaneContext();
  const globalGoals = row.globalGoals === undefined ? "" : texts.goals.globalGoals(row.globalGoals);
  return (
    <LineWords
      light={result.status}
      name={row.goal ?? row.id}
      isStrong
      under={[row.type, row.unit, row.sustainability, globalGoals]}
    />
  );
}
