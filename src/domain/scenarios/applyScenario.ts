import type { Workbook } from "../rows";
import type { Citation } from "../rule";
import { changeIndexes } from "./changeIndexes";
import type { Scenario } from "./scenario";
import { populationOf } from "./scenarioFault";
import { termsByService } from "./termsByService";

export const RULE: Citation = ["A-12"];

/**
 * The workbook as it would be in a scenario: the population's scenario in the settings, and other changes of Förändring, standard costs and
 * Kompensationsgrad. Only what frames are computed from changes; the given workbook does not. Two rows for the same
 * service never meet here, since the later is left out where the table is read.
 *
 * Source: A-12. Ask `scenarioFault` first. @example standard cost 10 % // 97 000 kr becomes 106 700 kr, in every year
 */
export function applyScenario(workbook: Workbook, { terms }: Scenario): Workbook {
  const population = populationOf(terms);
  const of = termsByService(terms);
  const changed: Workbook = {
    ...workbook,
    settings: population === undefined ? workbook.settings : { ...workbook.settings, scenario: population },
    standardCosts: workbook.standardCosts.map((row) => ({
      ...row,
      cost: row.cost * (1 + (of(row.service).standardCost ?? 0)),
    })),
    services: workbook.services.map((row) => ({
      ...row,
      compensation: of(row.service).compensation ?? row.compensation,
    })),
  };
  return changeIndexes(changed, (service) => of(service).index ?? 0);
}
