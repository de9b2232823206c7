import type { Citation } from "../rule";
import type { ScenarioTerms } from "../scenarioRows";

export const RULE: Citation = ["A-12"];

/** A scenario as it is reckoned with: saved in Scenarier, or tried in the pane. Without terms it is as now. */
export interface Scenario {
  readonly name: string;
  readonly terms: readonly ScenarioTerms[];
}

/** Terms that change nothing. */
export const NO_TERMS: ScenarioTerms = {
  population: undefined,
  index: undefined,
  standardCost: undefined,
  compensation: undefined,
  service: undefined,
};

/** True for terms that leave everything as it is: all empty, or changes of nothing. Source: A-12. */
export function changesNothing({ population, index, standardCost, compensation }: ScenarioTerms): boolean {
  return population === undefined && (index ?? 0) === 0 && (standardCost ?? 0) === 0 && compensation === undefined;
}
