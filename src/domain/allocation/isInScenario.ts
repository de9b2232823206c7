import { sameName } from "../nameKey";
import type { Citation } from "../rule";
import type { Settings } from "../settings";

export const RULE: Citation = ["T3.2-c", "WB"];

/** True for a row of Befolkning that holds in the chosen scenario: its own name, or none at all (outcome years). Source: WB. */
export function isInScenario(scenario: string | undefined, settings: Pick<Settings, "scenario">): boolean {
  return scenario === undefined || sameName(scenario, settings.scenario);
}
