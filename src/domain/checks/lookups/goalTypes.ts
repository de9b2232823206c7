import type { GoalRow } from "../../goalRows";
import { firstRows } from "../../groupRows";
import type { GoalType, SteeringModel } from "../../models/steeringModel";
import { nameKey } from "../../nameKey";
import type { Citation } from "../../rule";

export const RULE: Citation = ["S3-a", "S3-d"];

/**
 * Looks up a goal's type (Typ) in the model. Undefined for a goal without a type and for a type that the model does not
 * have: then its step is not known, and no level is asked about. Source: S3-a, S3-d.
 */
export function goalTypes({ goalTypes: types }: SteeringModel): (goal: GoalRow) => GoalType | undefined {
  const byName = firstRows(types, ({ name }) => nameKey(name));
  return ({ type }) => (type === undefined ? undefined : byName.get(nameKey(type)));
}
