import { finding } from "../../finding";
import type { Citation } from "../../rule";
import type { Check } from "../check";
import { goalLinks } from "../lookups/goalLinks";

export const RULE: Citation = ["S3-a", "S3-c", "L-d"];

/**
 * `goal-level-skipped` at Överordnat mål of every goal that contributes to one more than one step above: the types of the
 * steps between them are skipped, and the chain has a hole.
 *
 * Source: S3-a, S3-c, L-d. @example an aktivitetsmål (step 3) directly under an övergripande mål (step 1) // verksamhetsmål
 */
export const goalLevelSkipped: Check = ({ workbook }) =>
  goalLinks(workbook).flatMap(({ goal, type, parent, parentType }) => {
    const skipped = workbook.model.goalTypes
      .filter(({ step }) => step > parentType.step && step < type.step)
      .map(({ name }) => name);
    if (skipped.length === 0) return [];
    return [
      finding("goal-level-skipped", { ...goal.at, column: "parent" }, { goal: goal.id, parent: parent.id, skipped }),
    ];
  });
