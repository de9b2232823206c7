import { sumExact } from "../amount/sumExact";
import type { Citation } from "../rule";
import type { AmountUnit } from "../settings";
import { BRIDGE_PARTS, type Bridge } from "./bridge";
import { NO_AMOUNTS, remarkOf, settleAmounts } from "./bridgeAmounts";

export const RULE: Citation = ["A-11", "A-5"];

/**
 * Parts of the way that a frame has gone: `steps` are the frame at the start and after each part in order, the last at the
 * end. Where the frame could not be computed half-way nobody can say which part did what: that stretch is technical, told
 * as `unattributed`.
 *
 * Source: A-11. Unknown when the frame is not known at the start or at the end.
 */
export function frameSteps(
  steps: readonly (number | undefined)[],
  unit: AmountUnit,
): Pick<Bridge, "start" | "end" | "change" | "parts" | "remarks"> {
  const [start] = steps;
  const end = steps.at(-1);
  if (start === undefined || end === undefined) return { start, end, change: undefined, parts: undefined, remarks: [] };
  const change = sumExact([end, -start]);
  const parts = { ...NO_AMOUNTS };
  let unattributed = 0;
  let known = { frame: start, at: 0 };
  BRIDGE_PARTS.forEach((part, index) => {
    const at = index + 1;
    const frame = steps[at];
    if (frame === undefined) return;
    const moved = sumExact([frame, -known.frame]);
    if (at === known.at + 1) parts[part] = moved;
    else unattributed = sumExact([unattributed, moved]);
    known = { frame, at };
  });
  const whole = { ...parts, technical: sumExact([parts.technical, unattributed]) };
  return {
    start,
    end,
    change,
    parts: settleAmounts(whole, change),
    remarks: remarkOf("unattributed", unattributed, unit),
  };
}
