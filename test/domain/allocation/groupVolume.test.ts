import { indexFrameTables } from "../../../src/domain/allocation/frameTables";
import { groupVolume, inhabitantVolume } from "../../../src/domain/allocation/groupVolume";
import { type Written, workbookOf } from "../workbookOf";

const POPULATION = [
  { year: 2026, age: { from: 80, to: 89 }, persons: 800 },
  { year: 2026, age: { from: 90, to: undefined }, persons: 181 },
  { year: 2027, age: { from: 80, to: 89 }, persons: 810 },
  { year: 2027, age: { from: 90, to: undefined }, persons: 190 },
];
const OLD = { group: "80+", age: { from: 80, to: undefined } };

const volumeOf = (written: Written, group = "80+", year = 2027) =>
  groupVolume(indexFrameTables(workbookOf(written)), group, year);

describe("Tranemo styrmodell 3.2: resources follow volumes from the population forecast", () => {
  it.each([
    ["yearMean", 990.5],
    ["yearEnd", 1000],
    ["yearStart", 981],
  ] as const)("[A-7] by %s the group 80+ is %d persons from 981 and 1 000", (measure, persons) => {
    const found = volumeOf({ targetGroups: [{ ...OLD, measure }], population: POPULATION });
    expect(found.value?.persons).toBe(persons);
    expect(found.findings).toEqual([]);
  });

  it("[T3.2-c] names the rows that were counted", () => {
    const found = volumeOf({ targetGroups: [{ ...OLD, measure: "yearEnd" }], population: POPULATION });
    expect(found.value?.rows.map((row) => row.row)).toEqual([3, 4]);
  });

  it("[T3.2-c] lets a row of Volymer win over Befolkning, whatever case the group is written in", () => {
    const volumes = [{ group: " 80+ ", year: 2027, volume: 1020 }];
    expect(volumeOf({ targetGroups: [OLD], population: POPULATION, volumes }).value?.persons).toBe(1020);
  });

  it("[T3.2-c] asks for a row of Volymer for a Manuell group", () => {
    const found = volumeOf({ targetGroups: [{ ...OLD, age: undefined, measure: "manual" }] });
    expect(found.findings).toEqual([
      { code: "manual-volume-missing", at: { table: "targetGroups", row: 1 }, facts: { group: "80+", year: 2027 } },
    ]);
  });

  it("[T3.2-c] counts the chosen scenario and the rows without one, not other scenarios", () => {
    const population = [
      { ...POPULATION[2], scenario: "huvud " },
      { ...POPULATION[3], scenario: undefined },
      { ...POPULATION[3], scenario: "Hög", persons: 250 },
    ];
    const found = volumeOf({ targetGroups: [{ ...OLD, measure: "yearEnd" }], population });
    expect(found.value?.persons).toBe(1000);
  });

  it("[A-5] names the year-end and scenario that are missing, and gives no volume", () => {
    const found = volumeOf({ targetGroups: [{ ...OLD, measure: "yearMean" }], population: POPULATION.slice(2) });
    expect(found.value).toBeUndefined();
    expect(found.findings.map((one) => one.facts)).toEqual([{ group: "80+", year: 2026, scenario: "Huvud" }]);
  });

  it("[T3.2-c] wants ages for a group that is counted, and the right way round", () => {
    expect(volumeOf({ targetGroups: [{ ...OLD, age: undefined }] }).findings[0]?.code).toBe("group-without-ages");
    const reversed = volumeOf({ targetGroups: [{ ...OLD, age: { from: 15, to: 7 } }] });
    expect(reversed.findings[0]?.code).toBe("age-span-reversed");
  });

  it("[A-7] counts the whole population by the group's own measure, a Manuell group's by Årsmedel", () => {
    const inhabitants = (measure: "yearEnd" | "manual") =>
      inhabitantVolume(
        indexFrameTables(workbookOf({ targetGroups: [{ ...OLD, measure }], population: POPULATION })),
        "80+",
        2027,
      ).value?.persons;
    expect([inhabitants("yearEnd"), inhabitants("manual")]).toEqual([1000, 990.5]);
  });
});
