import type { GoalRow } from "../../goalRows";
import { orderGoals } from "../../goals/goalOrder";
import { firstRows } from "../../groupRows";
import type { GoalType } from "../../models/steeringModel";
import { nameKey } from "../../nameKey";
import type { Workbook } from "../../rows";
import type { Citation } from "../../rule";
import { undisputed } from "../undisputed";
import { goalTypes } from "./goalTypes";

export const RULE: Citation = ["S3-a", "S3-c", "A-5"];

/** A goal and the one it contributes to, with their types. */
export interface GoalLink {
  readonly goal: GoalRow;
  readonly type: GoalType;
  readonly parent: GoalRow;
  readonly parentType: GoalType;
}

/**
 * The links of Överordnat mål where the types of both goals are known, in row order. A link to a goal that is not there, of
 * goals in a circle or with an id that another row has too, is none: that has its own finding.
 *
 * Source: S3-a, S3-c, A-5.
 */
export function goalLinks({ goals, leftOut, model }: Workbook): readonly GoalLink[] {
  const sound = undisputed(goals, leftOut.goals);
  const byId = firstRows(sound, ({ id }) => nameKey(id));
  const inCycle = new Set(orderGoals(goals).inCycle);
  const typeOf = goalTypes(model);
  return sound.flatMap((goal) => {
    const parent = goal.parent === undefined ? undefined : byId.get(nameKey(goal.parent));
    const type = typeOf(goal);
    const parentType = parent && typeOf(parent);
    return parent && type && parentType && !inCycle.has(goal) ? [{ goal, type, parent, parentType }] : [];
  });
}
