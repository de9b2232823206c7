import { groupRows } from "../groupRows";
import { nameKey } from "../nameKey";
import type { Citation } from "../rule";
import type { ScenarioTerms } from "../scenarioRows";

export const RULE: Citation = ["A-12"];

/** What a scenario changes of one service. */
export type ServiceTerms = Pick<ScenarioTerms, "index" | "standardCost" | "compensation">;

/**
 * Tells what a scenario changes of a service: each cell of the service's own row, else that of the row for all. They are
 * never added.
 *
 * Source: A-12. @example all: index 1 %, cost 2 %; Skola: cost 5 % // Skola has index 1 % and cost 5 %
 */
export function termsByService(terms: readonly ScenarioTerms[]): (service: string) => ServiceTerms {
  const all = terms.filter((row) => row.service === undefined);
  const own = groupRows(
    terms.filter((row) => row.service !== undefined),
    (row) => nameKey(row.service ?? ""),
  );
  return (service) => {
    const rows = [...(own.get(nameKey(service)) ?? []), ...all];
    const cell = <K extends keyof ServiceTerms>(key: K): ServiceTerms[K] =>
      rows.find((row) => row[key] !== undefined)?.[key];
    return { index: cell("index"), standardCost: cell("standardCost"), compensation: cell("compensation") };
  };
}
