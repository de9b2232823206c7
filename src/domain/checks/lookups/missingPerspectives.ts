import { groupRows } from "../../groupRows";
import { nameKey } from "../../nameKey";
import type { Citation } from "../../rule";
import { perspectiveKey } from "./perspectiveKey";
import type { Sight } from "./sights";

export const RULE: Citation = ["S3-f", "S3-g", "A-5"];

/**
 * The perspectives that a unit does not see anything from, in the model's order; none that it may, for all one knows.
 *
 * Source: S3-f, S3-g, A-5.
 *
 * @example missingPerspectives([{ unit: "Omsorg", perspective: "ekonomi" }], ["Medarbetare", "Ekonomi"])("Omsorg")
 * // ["Medarbetare"]
 */
export function missingPerspectives(
  sights: readonly Sight[],
  perspectives: readonly string[],
): (unit: string) => readonly string[] {
  const byUnit = groupRows(sights, ({ unit }) => (unit === undefined ? "" : nameKey(unit)));
  const seenBy = new Map([...byUnit].map(([unit, own]) => [unit, new Set(own.map(keyOf))] as const));
  const ofAny = seenBy.get("");
  return (unit) => {
    const own = seenBy.get(nameKey(unit));
    const isSeen = (key: string) => [own, ofAny].some((seen) => seen?.has(key) || seen?.has(ANY));
    return perspectives.filter((perspective) => !isSeen(perspectiveKey(perspective)));
  };
}

/** No perspective has this key: one that is empty is none. */
const ANY = "";

function keyOf({ perspective }: Sight): string {
  return perspective === undefined ? ANY : perspectiveKey(perspective);
}
