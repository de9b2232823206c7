import fc from "fast-check";
import { findConstants } from "../../../src/sheets/reading/findConstants";
import { geometryOf } from "../../../src/sheets/reading/geometryOf";
import type { BodyArea, CellContent } from "../../../src/sheets/tableData";
import { makeTable } from "../makeTable";

const HEADERS = ["Verksamhet", "År", "Ram"];

/** Basramar with a service and year per row, where the rows named are typed and all others formulas. */
function found(rows: readonly (readonly CellContent[])[], typed: readonly number[], formulas?: readonly BodyArea[]) {
  const areas = rows.flatMap((_, row) => (typed.includes(row) ? [] : [{ top: row, bottom: row, left: 2, right: 2 }]));
  const table = makeTable("Basramar", HEADERS, rows, { formulas: formulas ?? areas });
  return findConstants(geometryOf([table]).geometry).map(({ at, facts }) => ({
    row: at.row,
    column: at.column,
    facts,
  }));
}

const services = (count: number) => Array.from({ length: count }, (_, row) => [`V${row}`, 2026, 1000 + row]);

describe("Konstant i formelkolumn", () => {
  it("[P-d] is found wherever it stands in a column of formulas, and alone", () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 40 }), fc.nat(), (count, at) => {
        const row = at % count;
        expect(found(services(count), [row])).toEqual([
          { row: row + 1, column: "frame", facts: { rows: [row + 1], formulas: count - 1 } },
        ]);
        expect(found(services(count), [])).toEqual([]);
      }),
      { seed: 43, numRuns: 100 },
    );
  });

  it("[P-d] is one finding for a few, and none for a habit", () => {
    expect(found(services(16), [3, 5, 9]).map(({ facts }) => facts)).toEqual([{ rows: [4, 6, 10], formulas: 13 }]);
    expect(found(services(16), [3, 5, 9, 11])).toEqual([]);
    expect(found(services(6), [1, 3])).toEqual([]);
    expect(found(services(3), [1])).toEqual([]);
    expect(found(services(6), [0, 1, 2, 3, 4, 5])).toEqual([]);
  });

  it("[P-d] is not the first year, which the formulas of the later ones build on, nor an empty cell", () => {
    const years = ["Skola", "Omsorg"].flatMap((name) => [2025, 2026, 2027, 2028].map((year) => [name, year, year]));
    expect(found(years, [0, 4])).toEqual([]);
    expect(found(years, [0, 4, 6]).map(({ facts }) => facts)).toEqual([{ rows: [7], formulas: 5 }]);
    expect(found(services(8).with(3, ["V3", 2026, ""]), [3])).toEqual([]);
  });

  it("[P-d] is not told where it is not known which cells are formulas", () => {
    const table = makeTable("Basramar", HEADERS, services(8));
    expect(findConstants(geometryOf([table]).geometry)).toEqual([]);
  });
});
