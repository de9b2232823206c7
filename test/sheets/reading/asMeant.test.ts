import { evaluate } from "../../../src/domain/evaluate";
import { readWorkbook } from "../../../src/sheets/reading/readWorkbook";
import type { CellContent } from "../../../src/sheets/tableData";
import { makeTable } from "../makeTable";

type Rows = readonly (readonly CellContent[])[];
const SETTINGS: Rows = [
  ["Budgetår", 2027],
  ["Antal år", 1],
  ["Beloppsenhet", "kr"],
];
const SERVICES: Rows = [
  ["Grundskola", "Lärande", "Volym"],
  ["Simhall", "Kultur", "Fast"],
];

interface More {
  readonly costs?: Rows;
  readonly volumes?: Rows;
  readonly base?: Rows;
  readonly ambitions?: Rows;
}

function run({ costs = [], volumes = [], base = [], ambitions = [] }: More) {
  const { workbook, findings } = readWorkbook([
    makeTable("Inställningar", ["Nyckel", "Värde"], SETTINGS),
    makeTable("Verksamheter", ["Verksamhet", "Enhet", "Metod"], SERVICES),
    makeTable("Målgrupper", ["Målgrupp", "Volymmått"], [["Elever", "Manuell"]]),
    makeTable("Volymer", ["Målgrupp", "År", "Volym"], [["Elever", 2026, 100], ...volumes]),
    makeTable(
      "Standardkostnader",
      ["Verksamhet", "Målgrupp", "År", "Standardkostnad"],
      [["Grundskola", "Elever", 2027, 50], ...costs],
    ),
    makeTable("Basramar", ["Verksamhet", "År", "Ram"], [["Simhall", 2027, 70], ...base]),
    makeTable("Ambitioner", ["Verksamhet", "År", "Belopp"], [["Simhall", 2027, 0], ...ambitions]),
  ]);
  const outcome = evaluate(workbook);
  const ofRows = outcome.findings.filter((one) => one.code !== "plan-years-too-few");
  return {
    frames: outcome.frames.map((frame) => [frame.service, frame.frame]),
    codes: [...findings, ...ofRows].map(({ code, at }) => [code, at.table, at.row, at.column].join(" ")),
    whole: outcome.frameSums.at(-1)?.complete,
  };
}
const YEAR: Rows = [["Elever", 2027, 100]];

describe("a row whose service or group is misspelt", () => {
  it("[T3.2-e] both frames are computed when no row is: 100 × 50 and 70", () => {
    expect(run({ volumes: YEAR })).toEqual({
      frames: [
        ["Grundskola", 5000],
        ["Simhall", 70],
      ],
      codes: [],
      whole: true,
    });
  });

  it.each<readonly [string, More, string, string]>([
    ["ambition", { ambitions: [["Grundskolla", 2027, 500]] }, "ambitions 2 service", "Simhall"],
    ["standard cost", { costs: [["Grundskolan", "Elever", 2027, 9]] }, "standardCosts 2 service", "Simhall"],
    ["volume", { volumes: [["Eleverr", 2027, 7]] }, "volumes 2 group", "Simhall"],
    ["base frame", { base: [["Simhal", 2027, 80]], volumes: YEAR }, "baseFrames 2 service", "Grundskola"],
  ])("[A-5] the %s is most likely its, so its frame is not computed rather than without it", (_, more, at, left) => {
    const { frames, codes, whole } = run({ volumes: YEAR, ...more });
    expect(frames.map(([service]) => service)).toEqual([left]);
    expect(codes[0]).toBe(`unknown-reference ${at}`);
    expect(codes.slice(1)).toEqual([`frame-not-computed services ${left === "Simhall" ? 1 : 2} service`]);
    expect(whole).toBe(false);
  });

  it("[T3.2-e] a name that is near none leaves the sums incomplete and every frame as it is", () => {
    const { frames, codes, whole } = run({ volumes: YEAR, ambitions: [["Räddningstjänst", 2027, 500]] });
    expect(frames).toHaveLength(2);
    expect(codes).toEqual(["unknown-reference ambitions 2 service", "sums-incomplete ambitions 2 "]);
    expect(whole).toBe(false);
  });
});
