import { sameName } from "../nameKey";
import type { Citation } from "../rule";
import type { ScenarioTerms } from "../scenarioRows";

export const RULE: Citation = ["A-12"];

/** What a scenario changes of one service. */
export type ServiceTerms = Pick<ScenarioTerms, "index" | "standardCost" | "compensation">;

/**
 * What a scenario changes of a service: each cell of the service's own row, else that of the row for all. They are never added.
 *
 * Source: A-12. @example all: index 1 %, cost 2 %; Skola: cost 5 % // Skola has index 1 % and cost 5 %
 */
export function termsFor(terms: readonly ScenarioTerms[], service: string): ServiceTerms {
  const own = terms.filter((row) => row.service !== undefined && sameName(row.service, service));
  const all = terms.filter((row) => row.service === undefined);
  const cell = <K extends keyof ServiceTerms>(key: K): ServiceTerms[K] =>
    [...own, ...all].find((row) => row[key] !== undefined)?.[key];
  return { index: cell("index"), standardCost: cell("standardCost"), compensation: cell("compensation") };
}
