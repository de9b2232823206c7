import { evaluate } from "../../../src/domain/evaluate";
import type { ScenarioRow } from "../../../src/domain/scenarioRows";
import { scenarioFault } from "../../../src/domain/scenarios/scenarioFault";
import { scenarioFrames } from "../../../src/domain/scenarios/scenarioFrames";
import { scenariosOf } from "../../../src/domain/scenarios/scenariosOf";
import { SOUND } from "../allocation/soundFrames";
import { type Written, workbookOf } from "../workbookOf";

function written(rows: readonly Partial<Omit<ScenarioRow, "at">>[], more: Written = {}) {
  const population = (SOUND.population ?? []).map((row) => ({ ...row, scenario: "Huvud" }));
  return workbookOf({ ...SOUND, population, scenarios: rows, ...more });
}

function faultsOf(rows: Parameters<typeof written>[0], more?: Written) {
  const workbook = written(rows, more);
  return scenariosOf(workbook).map((scenario) => scenarioFault(workbook, scenario)?.kind);
}

function told(rows: Parameters<typeof written>[0]) {
  return evaluate(written(rows))
    .findings.filter(({ at }) => at.table === "scenarios")
    .map(({ code, at }) => `${code} ${at.row}`);
}

describe("A-12: a scenario with a row that can not be used is not reckoned with", () => {
  it("[A-12] takes rows of the same name together, whatever the case", () => {
    const scenarios = scenariosOf(
      written([{ scenario: "Låg" }, { scenario: "Hög" }, { scenario: "låg ", index: 0.01 }]),
    );
    expect(scenarios.map(({ name, terms }) => [name, terms.length])).toEqual([
      ["Låg", 2],
      ["Hög", 1],
    ]);
  });

  it("[A-12] knows the services and populations there are", () => {
    expect(faultsOf([{ service: "skola", population: undefined, index: 0.01 }, { population: "HUVUD" }])).toEqual([
      undefined,
    ]);
    expect(faultsOf([{ service: "Skolan" }])).toEqual(["service"]);
    expect(faultsOf([{ population: "Medel" }])).toEqual(["population"]);
  });

  it("[A-12] refuses a population for one service, or in two ways", () => {
    const forOne = [{ population: "Huvud", service: "Skola" }];
    const twoWays = [{ population: "Huvud" }, { population: "Låg" }];
    expect(faultsOf(forOne)).toEqual(["unclear"]);
    expect(faultsOf(twoWays)).toEqual(["unclear"]);
    expect(told(forOne)).toEqual(["scenario-population-unclear 1"]);
    expect(told(twoWays)).toEqual(["scenario-population-unclear 1", "scenario-population-unclear 2"]);
  });

  it("[A-5] has no frames where a row of its name could not be read, also when that is its only row", () => {
    const leftOut = { scenarios: [{ at: { table: "scenarios", row: 7 }, scenario: "Hög" }] } as const;
    expect(faultsOf([{ scenario: "Låg", index: 0.01 }], { leftOut })).toEqual([undefined, "unread"]);
    const workbook = written([], { leftOut });
    expect(scenariosOf(workbook).map((one) => scenarioFrames(workbook, one).frames)).toEqual([undefined]);
  });

  it("[A-12] advises of a row that changes nothing: all empty, or changes of 0 %", () => {
    expect(
      told([
        { index: 0, standardCost: 0 },
        { scenario: "Hög", compensation: 0 },
      ]),
    ).toEqual(["scenario-without-change 1"]);
  });
});
