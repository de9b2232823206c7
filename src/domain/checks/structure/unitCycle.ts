import { finding } from "../../finding";
import { disputedIds } from "../../leftOut";
import { nameKey } from "../../nameKey";
import type { Citation } from "../../rule";
import type { Check } from "../check";
import { unitsInCircle } from "./unitsInCircle";

export const RULE: Citation = ["WB", "A-5"];

/**
 * `unit-cycle` at Överordnad of every unit that is its own superior, directly or through others. A unit that two rows name
 * has no superior that is known, so no circle goes through it.
 *
 * Source: WB.
 */
export const unitCycle: Check = ({ workbook: { units, leftOut } }) => {
  const disputed = disputedIds(leftOut.units?.map(({ unit }) => ({ id: unit })));
  const known = units.filter(({ unit }) => !disputed.has(nameKey(unit)));
  return unitsInCircle(known).map(({ at, unit }) => finding("unit-cycle", { ...at, column: "parent" }, { unit }));
};
