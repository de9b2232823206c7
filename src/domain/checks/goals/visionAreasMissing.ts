import { finding } from "../../finding";
import { nameKey, sameName } from "../../nameKey";
import type { Workbook } from "../../rows";
import type { Citation } from "../../rule";
import type { Check } from "../check";
import { committeeGoals } from "../lookups/committeeGoals";
import { namedAreas, visionAreas } from "../lookups/visionAreas";

export const RULE: Citation = ["Ti-c", "A-5"];

/**
 * `vision-areas-missing` for every committee that does not say how it contributes to each area of the vision, with the areas
 * that none of its goals names. At Visionsområde of its first goal, or at the committee when it has no goal.
 *
 * Source: Ti-c. A goal that could not be read and may be the committee's counts for the areas it may name.
 */
export const visionAreasMissing: Check = ({ workbook }) => {
  const areas = visionAreas(workbook);
  return committeeGoals(workbook).flatMap(({ unit, goals, placeOf }) => {
    const unread = unreadAreas(workbook, unit);
    if (unread === "any") return [];
    const named = new Set(
      [...goals.map((goal) => goal.visionArea), ...unread].flatMap((text) => [...namedAreas(text)]),
    );
    const missing = areas.filter((area) => !named.has(nameKey(area)));
    return missing.length === 0 ? [] : [finding("vision-areas-missing", placeOf("visionArea"), { unit, missing })];
  });
};

/** What the goals that could not be read and may be a unit's name as Visionsområde; `any` when that can not be read. */
function unreadAreas({ leftOut }: Workbook, unit: string): readonly (string | undefined)[] | "any" {
  const own = (leftOut.goals ?? []).filter(
    (row) => !("unit" in row) || (row.unit !== undefined && sameName(row.unit, unit)),
  );
  return own.every((row) => "visionArea" in row) ? own.map((row) => row.visionArea) : "any";
}
