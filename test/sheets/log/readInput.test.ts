import { readInput } from "../../../src/sheets/log/readInput";
import { geometryOf } from "../../../src/sheets/reading/geometryOf";
import type { CellContent, TableData } from "../../../src/sheets/tableData";
import { makeTable } from "../makeTable";

const hashOf = (...tables: readonly TableData[]) => readInput(geometryOf(tables).geometry).hash;
const BASE = makeTable("Basramar", ["Verksamhet", "År", "Ram"], [["Skola", 2026, 100]]);

describe("The fingerprint of what is filled in", () => {
  it("is 12 hex characters, the same whatever the order of columns and tables, and the user's own columns", () => {
    const other = makeTable("Volymer", ["Målgrupp", "År", "Volym"], [["Barn", 2027, 5]]);
    const moved = makeTable("Basramar", ["Egen", "Ram", "År", "Verksamhet"], [["fråga Anna", 100, 2026, "Skola"]]);
    expect(hashOf(BASE, other)).toMatch(/^[0-9a-f]{12}$/);
    expect(hashOf(other, moved)).toBe(hashOf(BASE, other));
  });

  it("does not see space around text, empty rows or the sign of zero", () => {
    const spaced = makeTable(
      "Basramar",
      ["Verksamhet", "År", "Ram"],
      [
        ["", "", ""],
        [" Skola ", 2026, 100],
      ],
    );
    expect(hashOf(spaced)).toBe(hashOf(BASE));
    const zero = (value: number) => makeTable("Basramar", ["Verksamhet", "År", "Ram"], [["Skola", 2026, value]]);
    expect(hashOf(zero(-0))).toBe(hashOf(zero(0)));
  });

  it("sees every other number, text, row order, and a number written as text", () => {
    const cells: readonly (readonly CellContent[])[] = [
      ["Skola", 2026, 100.00000000000001],
      ["Skolan", 2026, 100],
      ["Skola", 2027, 100],
      ["Skola", 2026, "100"],
      ["Skola", 2026, ""],
    ];
    const hashes = cells.map((row) => hashOf(makeTable("Basramar", ["Verksamhet", "År", "Ram"], [row])));
    expect(new Set([...hashes, hashOf(BASE)]).size).toBe(6);
    const two = (one: string, other: string) =>
      hashOf(
        makeTable(
          "Basramar",
          ["Verksamhet", "År", "Ram"],
          [
            [one, 2026, 1],
            [other, 2026, 1],
          ],
        ),
      );
    expect(two("A", "B")).not.toBe(two("B", "A"));
  });

  it("does not see what the add-in writes: results, Logg and Versioner", () => {
    const written = [
      makeTable("Ramar", ["Verksamhet", "År", "Ram"], [["Skola", 2027, 1]]),
      makeTable("Logg", ["Nr", "Händelse"], [[1, "Körning"]]),
      makeTable("Versioner", ["Version"], [["Budget KF"]]),
    ];
    expect(hashOf(BASE, ...written)).toBe(hashOf(BASE));
    const followUp = (status: string) => makeTable("Uppföljning", ["Enhet", "Status"], [["Skola", status]]);
    expect(hashOf(followUp("Grön"))).toBe(hashOf(followUp("Röd")));
  });

  it("counts the rows that say something in the tables that are filled in", () => {
    const empty = makeTable("Volymer", ["Målgrupp", "År", "Volym"], [["", " ", ""]]);
    const logged = makeTable("Logg", ["Nr", "Händelse"], [[1, "Körning"]]);
    const two = makeTable("Organisation", ["Enhet"], [["Skola"], [""], ["Vård"]]);
    expect(readInput(geometryOf([BASE, empty, logged, two]).geometry).rows).toBe(3);
  });
});
