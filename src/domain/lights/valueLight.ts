import { lightInZones, zonesOf } from "../goals/quantitativeLight";
import type { Light } from "../light";
import type { Citation } from "../rule";

export const RULE: Citation = ["S4-b", "T3.3-c"];

/** From which value a light is green, and how far from there it is still yellow. `yellowMargin` is a width, 0 or more. */
export type ThresholdRule =
  | { readonly direction: "higher" | "lower"; readonly green: number; readonly yellow: number }
  | { readonly direction: "interval"; readonly from: number; readonly to: number; readonly yellowMargin: number };

/** Why a rule can not be used. */
export type ThresholdFault = "yellow-on-wrong-side" | "interval-reversed" | "negative-margin";

/**
 * The light of a value by a rule of the user's own, reckoned as indicators are: Högre is green from `green` and yellow from
 * `yellow`, Lägre is mirrored, Intervall is green within it and yellow within the margin outside.
 *
 * Source: S4-b. The rule must be one that `thresholdFault` finds nothing wrong with.
 * @example valueLight(76, { direction: "higher", green: 80, yellow: 75 }) // "yellow"
 */
export function valueLight(value: number, rule: ThresholdRule): Light {
  const target = rule.direction === "interval" ? rule.from : rule.green;
  const targetTo = rule.direction === "interval" ? rule.to : rule.green;
  const yellowLimit = rule.direction === "interval" ? rule.yellowMargin : rule.yellow;
  return lightInZones(value, zonesOf({ direction: rule.direction, target, targetTo, yellowLimit }, 0));
}

/** What is wrong with a rule; undefined when it can be used. */
export function thresholdFault(rule: ThresholdRule): ThresholdFault | undefined {
  switch (rule.direction) {
    case "higher":
      return rule.yellow > rule.green ? "yellow-on-wrong-side" : undefined;
    case "lower":
      return rule.yellow < rule.green ? "yellow-on-wrong-side" : undefined;
    case "interval":
      if (rule.to < rule.from) return "interval-reversed";
      return rule.yellowMargin < 0 ? "negative-margin" : undefined;
  }
}
