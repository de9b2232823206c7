import fc from "fast-check";
import type { KeptBook } from "../../../src/domain/versions/keptBook";
import { CONTRACT } from "../../../src/sheets/contract/contract";
import type { Geometry } from "../../../src/sheets/reading/tableGeometry";
import type { CellContent } from "../../../src/sheets/tableData";
import { readBook } from "../../../src/sheets/versions/readVersions";
import { versionRows } from "../../../src/sheets/versions/versionRows";

/** Versionsdata with these rows, in the order of its columns. */
function dataOf(values: readonly (readonly CellContent[])[]): Geometry {
  const contract = CONTRACT.versionData;
  const keys = Object.keys(contract.columns);
  return new Map([
    [
      "versionData" as const,
      {
        contract,
        indexes: new Map(keys.map((key, index) => [key, index])),
        data: {
          name: "Versionsdata",
          sheet: "Versionsdata",
          sheetProtected: false,
          top: 0,
          left: 0,
          headers: keys,
          values,
          looks: new Map(),
          mergedAddresses: [],
          hasTotals: false,
          hasFormulas: false,
          calculatedColumns: new Set<number>(),
        },
      },
    ],
  ]);
}

function stored(version: string, book: KeptBook): readonly (readonly CellContent[])[] {
  // What versionRows gives are cells: texts and numbers.
  return versionRows(version, book).map((row) => Object.values(row) as CellContent[]);
}

const cell = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value)),
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.constantFrom("=1+1", "'text", "- minska", "2026-08", " ", "#N/A", "å".repeat(40_000), "👩‍👩‍👧".repeat(9_000)),
  fc.boolean(),
);
const book = fc
  .uniqueArray(fc.tuple(fc.nat(500), cell, cell), { maxLength: 15, selector: ([row]) => row })
  .map((rows): KeptBook => {
    const sorted = [...rows].sort(([one], [other]) => one - other);
    return [
      {
        table: "baseFrames",
        columns: ["service", "frame"],
        rows: sorted.map(([row, ...cells]) => ({ row: row + 1, cells })),
      },
      { table: "ambitions", columns: ["amount"], rows: [] },
    ];
  });

describe("Versionsdata: what is kept is what is read", () => {
  it("reads back every cell of every row, however long and whatever it begins with, also when sorted otherwise", () => {
    fc.assert(
      fc.property(book, (wanted) => {
        const rows = stored("V1", wanted);
        for (const row of rows) expect(String(row[4]).length).toBeLessThanOrEqual(32_767);
        expect(readBook(dataOf([...stored("V2", []), ...rows]), " v1")).toMatchObject({ book: wanted, findings: [] });
        const reversed = [...rows].reverse();
        const found = readBook(dataOf(reversed), "V1").book;
        expect([...found].sort((one, other) => (one.table > other.table ? -1 : 1))).toEqual(wanted);
      }),
      { seed: 20261122, numRuns: 50 },
    );
  });

  it("tells a broken cell, leaves its row out and reads the others", () => {
    const rows = stored("V1", [
      {
        table: "baseFrames",
        columns: ["service", "frame"],
        rows: [1, 2, 3].map((row) => ({ row, cells: [`S${row}`, row] })),
      },
    ]).map((row) => [...row]);
    for (const broken of ['["S2"', '["S2"]', '[{"S":2},2]', "", '["S2",null]']) {
      const read = readBook(dataOf(rows.map((row, index) => (index === 2 ? [...row.slice(0, 4), broken] : row))), "V1");
      expect(read.findings).toEqual([
        {
          code: "version-data-unreadable",
          at: { table: "versionData", row: 3, column: "content" },
          facts: { version: "V1" },
        },
      ]);
      expect(read.book[0]?.rows.map(({ row }) => row)).toEqual([1, 3]);
    }
  });
});
