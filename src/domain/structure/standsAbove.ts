import { mayBeAmong, possibleNames } from "../checks/lookups/possibleNames";
import { firstRows } from "../groupRows";
import { nameKey } from "../nameKey";
import type { Workbook } from "../rows";
import type { Citation } from "../rule";

export const RULE: Citation = ["S3-c", "T4-a", "A-5"];

/** Whether the first unit stands above the second; undefined when it can not be known. */
export type StandsAbove = (upper: string, lower: string) => boolean | undefined;

/** The units (`nameKey`) above one, and whether a row that could not be read may add to them. */
interface Above {
  readonly keys: ReadonlySet<string>;
  readonly isUncertain: boolean;
}

/**
 * Tells whether a unit stands above another in Organisation, directly or through others (Överordnad). A unit is not above
 * itself. Undefined when a row that could not be read may be a link between them. The way up from a unit is walked
 * once, and a circle once round.
 *
 * Source: S3-c, T4-a. @example Omsorgsnämnden over Omsorg over Hemtjänst: above("Omsorgsnämnden", "Hemtjänst") // true
 */
export function standsAbove(workbook: Workbook): StandsAbove {
  const walkUp = walkerOf(workbook);
  const known = new Map<string, Above>();
  return (upper, lower) => {
    const key = nameKey(lower);
    const above = known.get(key) ?? walkUp(key);
    known.set(key, above);
    return above.keys.has(nameKey(upper)) || (above.isUncertain ? undefined : false);
  };
}

function walkerOf({ units, leftOut }: Workbook): (lower: string) => Above {
  const byName = firstRows(units, ({ unit }) => nameKey(unit));
  const mayBeUnread = mayBeAmong(possibleNames(leftOut.units, "unit"));
  return (lower) => {
    const passed = new Set<string>();
    let isUncertain = false;
    let key: string | undefined = lower;
    while (key !== undefined && !passed.has(key)) {
      passed.add(key);
      isUncertain ||= mayBeUnread(key);
      const parent: string | undefined = byName.get(key)?.parent;
      key = parent === undefined ? undefined : nameKey(parent);
    }
    passed.delete(lower);
    return { keys: passed, isUncertain };
  };
}
