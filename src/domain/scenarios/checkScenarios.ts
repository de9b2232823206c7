import { type Finding, finding } from "../finding";
import { sameName } from "../nameKey";
import type { Workbook } from "../rows";
import type { Citation } from "../rule";
import { changesNothing } from "./scenario";
import { isPopulationUnclear } from "./scenarioFault";
import { scenariosOf } from "./scenariosOf";

export const RULE: Citation = ["A-12", "A-5"];

/**
 * What is wrong in Scenarier beside its cells: a row that changes nothing (`scenario-without-change`), and a scenario whose
 * population is given for one service or in two ways (`scenario-population-unclear`, at every such cell).
 *
 * Source.
 */
export function checkScenarios(workbook: Workbook): readonly Finding[] {
  const idle = workbook.scenarios
    .filter(changesNothing)
    .map(({ at, scenario }) => finding("scenario-without-change", at, { scenario }));
  const unclear = scenariosOf(workbook)
    .map(({ name }) => workbook.scenarios.filter((row) => sameName(row.scenario, name)))
    .filter(isPopulationUnclear)
    .flatMap((rows) =>
      rows
        .filter((row) => row.population !== undefined)
        .map(({ at, scenario }) =>
          finding("scenario-population-unclear", { ...at, column: "population" }, { scenario }),
        ),
    );
  return [...idle, ...unclear];
}
