import { sumExact } from "../amount/sumExact";
import type { Citation } from "../rule";
import type { AmountUnit } from "../settings";
import type { Bridge, RemarkKind } from "./bridge";
import { NO_AMOUNTS, remarkOf } from "./bridgeAmounts";

export const RULE: Citation = ["A-11", "A-5"];

/** What all of the change is, and the unit that it is in. */
interface Told {
  readonly kind: RemarkKind;
  readonly unit: AmountUnit;
}

/**
 * A way whose whole change is technical, and why. Unknown when the frame is not known at the start or at the end.
 *
 * Source: A-11. @example technicalOnly({ start: 0, end: 90 }, { kind: "newService", unit: "tkr" }) // technical 90
 */
export function technicalOnly(
  { start, end }: Pick<Bridge, "start" | "end">,
  { kind, unit }: Told,
): Pick<Bridge, "start" | "end" | "change" | "parts" | "remarks"> {
  if (start === undefined || end === undefined) return { start, end, change: undefined, parts: undefined, remarks: [] };
  const change = sumExact([end, -start]);
  return { start, end, change, parts: { ...NO_AMOUNTS, technical: change }, remarks: remarkOf(kind, change, unit) };
}
