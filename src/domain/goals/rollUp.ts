import { sumExact } from "../amount/sumExact";
import type { Light } from "../light";
import type { Citation } from "../rule";
import type { RollUp, Settings } from "../settings";
import { isAtLeast } from "./compareMeasured";
import { LIGHT_SCORES } from "./lightScore";

export const RULE: Citation = ["S4-b", "T3.3-c", "T3.4-a", "A-5"];

/** A light and how much it counts; a weight of 0 does not count at all. */
export interface WeightedLight {
  readonly light: Light;
  readonly weight: number;
}

export type RollUpSettings = Pick<Settings, "rollUp" | "greenShare" | "yellowShare">;

/** The limits of Medel, between the scores that lie nearest. */
const MEAN_GREEN = 1.5;
const MEAN_YELLOW = 0.5;

/**
 * One light of many (Sammanvägning). Andel: the attained share, green counting 1 and yellow ½, against Andel grön and
 * Andel gul. Sämsta: the worst. Medel: the mean of green 2, yellow 1, red 0, against 1,5 and 0,5. All by weight.
 *
 * Source: S4-b; grey leaves the denominator, and only grey is grey.
 *
 * @example Andel, limits 75 % and 50 %, of green, green, yellow, grey: 2,5 of 3 // green
 */
export function rollUpLights(lights: readonly WeightedLight[], settings: RollUpSettings): Light {
  const counted = lights.flatMap(({ light, weight }) =>
    light === "grey" || weight <= 0 ? [] : [{ score: LIGHT_SCORES[light], weight }],
  );
  if (counted.length === 0) return "grey";
  const weight = sumExact(counted.map((one) => one.weight));
  const mean = sumExact(counted.map((one) => one.weight * one.score)) / weight;
  const worst = Math.min(...new Set(counted.map((one) => one.score)));
  return ROLL_UPS[settings.rollUp]({ mean, worst }, settings);
}

interface Scores {
  readonly mean: number;
  readonly worst: number;
}

const ROLL_UPS = {
  share: ({ mean }, { greenShare, yellowShare }) =>
    lightAbove(mean / LIGHT_SCORES.green, { green: greenShare, yellow: yellowShare }),
  worst: ({ worst }) => lightAbove(worst, LIGHT_SCORES),
  mean: ({ mean }) => lightAbove(mean, { green: MEAN_GREEN, yellow: MEAN_YELLOW }),
} as const satisfies Record<RollUp, (scores: Scores, settings: RollUpSettings) => Light>;

function lightAbove(value: number, limits: { readonly green: number; readonly yellow: number }): Light {
  if (isAtLeast(value, limits.green)) return "green";
  return isAtLeast(value, limits.yellow) ? "yellow" : "red";
}
