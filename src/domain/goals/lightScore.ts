import type { Light } from "../light";
import type { Citation } from "../rule";

export const RULE: Citation = ["S4-b", "A-5"];

/** What a light counts for in a mean: Grön 2, Gul 1, Röd 0. Grey has no score: it leaves every denominator. */
export const LIGHT_SCORES = { green: 2, yellow: 1, red: 0 } as const satisfies Record<Exclude<Light, "grey">, number>;
