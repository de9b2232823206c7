import { evaluate } from "../../../src/domain/evaluate";
import { readWorkbook } from "../../../src/sheets/reading/readWorkbook";
import type { CellContent } from "../../../src/sheets/tableData";
import { makeTable } from "../makeTable";

const RESULTS = ["Enhet", "År", "Ram", "Utfall"];
const leftOutOf = (name: string, headers: readonly string[], rows: readonly (readonly CellContent[])[]) =>
  readWorkbook([makeTable(name, headers, rows)]).workbook.leftOut;

describe("rows that are left out", () => {
  it("[WB] are handed on with the cells that could be read; an empty row is none", () => {
    const rows = [
      ["A", 2024, 1, 2],
      ["", "", " ", ""],
      ["B", "tjugo", 1, "#N/A"],
      ["", 2025, 1, 2],
    ];
    expect(leftOutOf("Årsresultat", RESULTS, rows)).toEqual({
      yearResults: [
        { unit: "B", frame: 1, at: { table: "yearResults", row: 3 } },
        { year: 2025, frame: 1, outcome: 2, at: { table: "yearResults", row: 4 } },
      ],
    });
  });

  it("[WB] hold every cell of a row that repeats a key, in row order with the others", () => {
    const rows = [
      ["A", 2024, 1, 2],
      ["a ", 2024, 1, 3],
      ["B", "", 1, 2],
    ];
    expect(leftOutOf("Årsresultat", RESULTS, rows)).toEqual({
      yearResults: [
        { unit: "a", year: 2024, frame: 1, outcome: 3, at: { table: "yearResults", row: 2 } },
        { unit: "B", frame: 1, outcome: 2, at: { table: "yearResults", row: 3 } },
      ],
    });
  });

  it("[WB] tell an optional cell that is empty from one that can not be read", () => {
    const headers = ["Verksamhet", "Enhet", "Metod", "Varav"];
    const rows = [
      ["Skola", "Lärande", "Volum", ""],
      ["Bad", "Kultur", "Fast", "#REF!"],
    ];
    const [skola, bad] = leftOutOf("Verksamheter", headers, rows).services ?? [];
    expect(skola).toMatchObject({ service: "Skola", unit: "Lärande", partOf: undefined });
    expect(skola).not.toHaveProperty("method");
    expect(Object.keys(skola ?? {})).toContain("partOf");
    expect(Object.keys(bad ?? {})).not.toContain("partOf");
  });

  it("[WB] are all the rows of a table that lacks a required column, with the column's finding alone", () => {
    const table = makeTable(
      "Ambitioner",
      ["Verksamhet", "År", "Bellopp"],
      [
        ["Skola", "x", 5],
        ["", "", ""],
      ],
    );
    const { workbook, findings } = readWorkbook([table]);
    expect(workbook.leftOut).toEqual({ ambitions: [expect.objectContaining({ service: "Skola" })] });
    expect(findings.map((one) => one.code)).toEqual(["missing-table", "misspelt-column", "missing-column"]);
  });

  it("[WB] are a target group with an upper age alone too", () => {
    const headers = ["Målgrupp", "Ålder från", "Ålder till", "Volymmått"];
    expect(leftOutOf("Målgrupper", headers, [["Äldre", "", 90, ""]])).toEqual({
      targetGroups: [{ group: "Äldre", measure: "yearMean", at: { table: "targetGroups", row: 1 } }],
    });
  });
});

describe("from the cell to the frame", () => {
  const workbook = (price: CellContent, ...more: readonly (readonly CellContent[])[]) =>
    readWorkbook([
      makeTable(
        "Inställningar",
        ["Nyckel", "Värde"],
        [
          ["Budgetår", 2027],
          ["Antal år", 1],
          ["Beloppsenhet", "kr"],
        ],
      ),
      makeTable(
        "Verksamheter",
        ["Verksamhet", "Enhet", "Metod"],
        [
          ["Skola", "Lärande", "Volym"],
          ["Bad", "Kultur", "Fast"],
        ],
      ),
      makeTable(
        "Målgrupper",
        ["Målgrupp", "Volymmått"],
        [
          ["7–15", "Manuell"],
          ["16–18", "Manuell"],
        ],
      ),
      makeTable(
        "Volymer",
        ["Målgrupp", "År", "Volym"],
        [
          ["7–15", 2027, 100],
          ["16–18", 2027, 10],
        ],
      ),
      makeTable(
        "Standardkostnader",
        ["Verksamhet", "Målgrupp", "År", "Standardkostnad"],
        [["Skola", "7–15", 2027, 50], ["Skola", "16–18", 2027, price], ...more],
      ),
      makeTable("Basramar", ["Verksamhet", "År", "Ram"], [["Bad", 2027, 70]]),
    ]);

  it.each<readonly [string, readonly [CellContent, ...(readonly CellContent[])[]]]>([
    ["a price that can not be read", ["tvåhundra"]],
    ["a missing price", [""]],
    ["a price that stands twice", [200, ["Skola", "16–18", 2027, 200]]],
  ])("[A-5] %s takes Skola's frame from every sum, and Bad keeps its 70", (_, [price, ...more]) => {
    const { frames, frameSums, findings } = evaluate(workbook(price, ...more).workbook);
    expect(frames.map((frame) => [frame.service, frame.frame])).toEqual([["Bad", 70]]);
    expect(frameSums.map((sum) => [sum.unit, sum.frame, sum.complete])).toEqual([
      ["Kultur", 70, true],
      [undefined, 70, false],
    ]);
    const ofFrames = findings.filter((one) => one.code !== "plan-years-too-few");
    expect(ofFrames.map((one) => one.code)).toEqual(["frame-not-computed"]);
  });

  it("[T3.2-c] with both prices Skola has 100 × 50 + 10 × 200 = 7 000, in 7 070 whole", () => {
    const { frameSums } = evaluate(workbook(200).workbook);
    expect(frameSums.at(-1)).toMatchObject({ frame: 7070, complete: true });
  });
});
