import type { Sourced } from "./source";

/** What a scenario changes, for all services or for one; undefined changes nothing. Source: A-12. */
export interface ScenarioTerms {
  /** The scenario of Befolkning that volumes are counted in; holds for all services. */
  readonly population: string | undefined;
  /** Added to Förändring of the budget year and later years: 0.01 is one percentage point. */
  readonly index: number | undefined;
  /** Change of every standard cost: 0.01 is one per cent. */
  readonly standardCost: number | undefined;
  /** The new Kompensationsgrad, in place of the one in Verksamheter. */
  readonly compensation: number | undefined;
  /** The service that the row is for; undefined is all. */
  readonly service: string | undefined;
}

/** Scenarier: rows with the same name belong together. */
export interface ScenarioRow extends Sourced, ScenarioTerms {
  readonly scenario: string;
  readonly description: string | undefined;
}
