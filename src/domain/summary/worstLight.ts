import { LIGHT_SCORES } from "../goals/lightScore";
import type { Light } from "../light";
import type { Citation } from "../rule";

export const RULE: Citation = ["S4-b", "A-5"];

/** The worst of the lights; grey ones do not count, and only grey is grey. Source: S4-b, A-5. @example green, grey, yellow // yellow */
export function worstLight(lights: readonly Light[]): Light {
  return lights.reduce((worst, light) => (isWorse(light, worst) ? light : worst), "grey");
}

/** True when a light says something worse than another does; grey says nothing, so anything says more than it. */
export function isWorse(light: Light, other: Light): boolean {
  if (light === "grey") return false;
  return other === "grey" || LIGHT_SCORES[light] < LIGHT_SCORES[other];
}
