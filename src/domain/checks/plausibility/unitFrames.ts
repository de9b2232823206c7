import { nameKey } from "../../nameKey";
import type { Workbook } from "../../rows";
import type { Citation } from "../../rule";

export const RULE: Citation = ["P-e"];

/**
 * Tells the largest frame that a unit has had, in Uppföljning or Årsresultat, as a positive amount: what no effect can exceed.
 * Undefined when it has none. Source: P-e. @example unitFrames(workbook)("Omsorg") // 300000
 */
export function unitFrames({
  followUps,
  yearResults,
}: Pick<Workbook, "followUps" | "yearResults">): (unit: string) => number | undefined {
  const largest = new Map<string, number>();
  for (const { unit, frame } of [...followUps, ...yearResults]) {
    if (frame === undefined || frame === 0) continue;
    const key = nameKey(unit);
    largest.set(key, Math.max(largest.get(key) ?? 0, Math.abs(frame)));
  }
  return (unit) => largest.get(nameKey(unit));
}
