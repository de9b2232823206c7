import type { IndicatorRow } from "../goalRows";
import type { Light } from "../light";
import type { Citation } from "../rule";
import { isAtLeast } from "./compareMeasured";

export const RULE: Citation = ["S4-b", "T3.3-c"];

/** Where an indicator is green and where yellow: each from a lower to an upper bound, both included. */
export interface LightZones {
  readonly green: Zone;
  readonly yellow: Zone;
}

interface Zone {
  readonly from: number;
  readonly to: number;
}

/** An indicator whose target is given; `targetTo` too when it is an interval. */
export interface Targeted extends Pick<IndicatorRow, "direction" | "yellowLimit"> {
  readonly target: number;
  readonly targetTo: number;
}

/**
 * The zones of an indicator. Högre: green from Målvärde, yellow from Gräns gul; Lägre is mirrored. Intervall: green from
 * Målvärde to Målvärde till, and Gräns gul is the width of the yellow margin outside on both sides. Where Gräns gul is
 * empty the margin is `yellowMargin` (a share, Gul marginal) × |Målvärde|, for Intervall × |the bound it lies at|.
 *
 * Source: S4-b. @example Högre, target 80, margin 5 % // green from 80, yellow from 76
 */
export function zonesOf(indicator: Targeted, yellowMargin: number): LightZones {
  const { direction, target, targetTo, yellowLimit } = indicator;
  const above = Number.POSITIVE_INFINITY;
  const below = Number.NEGATIVE_INFINITY;
  const margin = yellowMargin * Math.abs(target);
  switch (direction) {
    case "higher":
      return { green: { from: target, to: above }, yellow: { from: yellowLimit ?? target - margin, to: above } };
    case "lower":
      return { green: { from: below, to: target }, yellow: { from: below, to: yellowLimit ?? target + margin } };
    case "interval":
      return {
        green: { from: target, to: targetTo },
        yellow: {
          from: target - (yellowLimit ?? margin),
          to: targetTo + (yellowLimit ?? yellowMargin * Math.abs(targetTo)),
        },
      };
  }
}

/** The light of a measured value: green in the green zone, else yellow in the yellow one, else red. Source: S4-b. */
export function lightInZones(value: number, zones: LightZones): Light {
  if (isWithin(value, zones.green)) return "green";
  return isWithin(value, zones.yellow) ? "yellow" : "red";
}

function isWithin(value: number, { from, to }: Zone): boolean {
  return isAtLeast(value, from) && isAtLeast(to, value);
}
