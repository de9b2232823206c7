import { finding } from "../../finding";
import type { Citation } from "../../rule";
import { type StandsAbove, standsAbove } from "../../structure/standsAbove";
import type { Check } from "../check";
import { type GoalLink, goalLinks } from "../lookups/goalLinks";

export const RULE: Citation = ["S3-a", "S3-c", "L-d", "A-5"];

/**
 * `goal-parent-not-above` at Överordnat mål of every goal that contributes to one that is not above it. Above is a goal of a
 * type on a higher step; of two on the same step the one whose unit stands above the other's, since verksamhetsmål are
 * formulated at every level. Nothing when a row of Organisation that could not be read may tell.
 *
 * Source: S3-a, S3-c, L-d, A-5. @example an övergripande mål that contributes to a verksamhetsmål
 */
export const goalParentNotAbove: Check = ({ workbook }) => {
  const above = standsAbove(workbook);
  return goalLinks(workbook)
    .filter((link) => isNotAbove(link, above))
    .map(({ goal, type, parent, parentType }) =>
      finding(
        "goal-parent-not-above",
        { ...goal.at, column: "parent" },
        { goal: goal.id, parent: parent.id, type: type.name, parentType: parentType.name },
      ),
    );
};

function isNotAbove({ goal, type, parent, parentType }: GoalLink, above: StandsAbove): boolean {
  if (parentType.step !== type.step) return parentType.step > type.step;
  if (parent.unit === undefined || goal.unit === undefined) return true;
  return above(parent.unit, goal.unit) === false;
}
