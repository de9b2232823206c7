import fc from "fast-check";
import type { TableKey } from "../../../src/domain/source";
import { compareVersions } from "../../../src/domain/versions/compareVersions";
import type { KeptBook, KeptCell, KeptTable } from "../../../src/domain/versions/keptBook";
import { ofUnit } from "../../../src/domain/versions/ofUnit";
import { workbookOf } from "../workbookOf";

const KEYS: Partial<Record<TableKey, readonly string[]>> = {
  baseFrames: ["service", "year"],
  frames: ["unit", "service", "year"],
};
const keyOf = (table: TableKey) => KEYS[table] ?? [];

function kept(table: TableKey, columns: readonly string[], rows: readonly (readonly KeptCell[])[]): KeptTable {
  return { table, columns, rows: rows.map((cells, index) => ({ row: index + 1, cells })) };
}

const baseFrames = (...rows: readonly (readonly KeptCell[])[]) =>
  kept("baseFrames", ["service", "year", "frame"], rows);
const ambitions = (...rows: readonly (readonly KeptCell[])[]) => kept("ambitions", ["service", "year", "amount"], rows);
const frames = (...rows: readonly (readonly KeptCell[])[]) =>
  kept("frames", ["unit", "service", "year", "frame"], rows);

describe("Two versions against each other: assumptions", () => {
  it("[T3.2-c] tells one changed cell with its row's key, before and after, also in a table that was sorted", () => {
    const before = [baseFrames(["Skola", 2026, 100], ["Omsorg", 2026, 50])];
    const after = [baseFrames(["Omsorg", 2026, 50], ["Skola", 2026, 120])];
    expect(compareVersions(before, after, { keyOf, bridges: [] }).assumptions).toEqual([
      {
        kind: "changed",
        table: "baseFrames",
        names: ["Skola", 2026],
        service: "Skola",
        group: undefined,
        column: "frame",
        before: 100,
        after: 120,
        row: 2,
      },
    ]);
  });

  it("[T3.2-d] tells an ambition that was taken away as one row, not as every row after it changed", () => {
    const before = [ambitions(["Skola", 2027, 1], ["Skola", 2027, 2], ["Skola", 2027, 3])];
    const after = [ambitions(["Skola", 2027, 1], ["Skola", 2027, 3])];
    expect(compareVersions(before, after, { keyOf, bridges: [] }).assumptions).toMatchObject([
      { kind: "removed", row: 2, names: ["Skola", 2027], cells: [["amount", 2]] },
    ]);
  });

  const cell = fc.oneof(fc.integer({ min: -5, max: 5 }), fc.constantFrom("", "a", "b", "ö"));
  const rows = fc.array(fc.tuple(cell, cell, cell), { maxLength: 12 });

  it("finds nothing between a version and itself, whatever stands in it", () => {
    fc.assert(
      fc.property(rows, rows, (some, others) => {
        const book: KeptBook = [baseFrames(...some), ambitions(...others), frames(...some.map((row) => ["E", ...row]))];
        const found = compareVersions(book, book, { keyOf, bridges: [] });
        expect(found).toEqual({ assumptions: [], frames: { frames: [], units: [] } });
      }),
      { seed: 20261122, numRuns: 300 },
    );
  });

  it("finds every single changed cell, and nothing else", () => {
    const unique = fc.uniqueArray(fc.integer({ min: 2020, max: 2060 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(unique, fc.nat(), fc.nat(2), (years, which, column) => {
        const keyed = years.map((year): KeptCell[] => [`S${year}`, year, year * 2]);
        const changed = keyed.map((row) => [...row]);
        const at = which % keyed.length;
        const row = changed[at];
        if (!row) throw new Error("there is a row");
        row[column] = column === 0 ? "ny" : Number(row[column]) + 1000;
        const found = compareVersions([baseFrames(...keyed)], [baseFrames(...changed)], {
          keyOf,
          bridges: [],
        }).assumptions;
        // A key that changes is another row.
        if (column < 2)
          expect(found.map(({ kind, row: number }) => [kind, number]).sort()).toEqual([
            ["added", at + 1],
            ["removed", at + 1],
          ]);
        else expect(found).toMatchObject([{ kind: "changed", column: "frame", before: keyed[at]?.[2], after: row[2] }]);
        const loose = compareVersions([ambitions(...keyed)], [ambitions(...changed)], {
          keyOf,
          bridges: [],
        }).assumptions;
        expect(loose).toHaveLength(1);
        expect(loose).toMatchObject([
          { kind: "changed", before: keyed[at]?.[column], after: row[column], row: at + 1 },
        ]);
      }),
      { seed: 20261122, numRuns: 300 },
    );
  });
});

/** With a workbook of nothing: what it says is tested with mayMove. */
const asVersion = (book: KeptBook) => ({ book, workbook: workbookOf({}) });

describe("Two versions against each other: frames", () => {
  const services = kept(
    "services",
    ["service", "unit", "partOf"],
    [
      ["Skola", "Barn", ""],
      ["Fritids", "Barn", "Skola"],
    ],
  );
  const before: KeptBook = [
    services,
    frames(["Barn", "Skola", 2027, 0.1], ["Barn", "Fritids", 2027, 5], ["Vård", "Hem", 2027, 7]),
  ];
  const after: KeptBook = [
    services,
    frames(["Barn", "Skola", 2027, 0.3], ["Barn", "Fritids", 2027, 6], ["Vård", "Hem", 2027, 7]),
  ];

  it("[T3.2-e] sums a unit without its earmarked parts, to the öre, and leaves out what did not change", () => {
    const { frames: found } = compareVersions(before, after, { keyOf, bridges: [] });
    expect(found.frames.map(({ service, isPart }) => [service, isPart])).toEqual([
      ["Skola", false],
      ["Fritids", true],
    ]);
    expect(found.units).toEqual([
      { unit: "Barn", year: 2027, before: 0.1, after: 0.3, difference: expect.closeTo(0.2, 12) },
    ]);
  });

  it("[T3.2-e] a frame that one version lacks has no difference, and is in the sum of the one that has it", () => {
    const { frames: found } = compareVersions([services, frames()], after, { keyOf, bridges: [] });
    expect(found.frames[0]).toMatchObject({ service: "Skola", before: undefined, after: 0.3, difference: undefined });
    expect(found.units[0]).toMatchObject({ before: 0, after: 0.3 });
  });

  it("[T3.2-c] limits to one unit: its frames, its services' and groups' assumptions, and what holds for all", () => {
    const book = (frame: number, settings: string): KeptBook => [
      kept("settings", ["key", "value"], [["Index", settings]]),
      services,
      kept(
        "standardCosts",
        ["service", "group"],
        [
          ["Skola", "Barn 6–15"],
          ["Hem", "Äldre"],
        ],
      ),
      kept(
        "volumes",
        ["group", "year", "volume"],
        [
          ["Barn 6–15", 2027, frame],
          ["Äldre", 2027, frame],
        ],
      ),
      baseFrames(["Skola", 2026, frame], ["Hem", 2026, frame]),
      frames(["Barn", "Skola", 2027, frame], ["Vård", "Hem", 2027, frame]),
    ];
    const books = [book(1, "PKV"), book(2, "KPI")] as const;
    const all = compareVersions(...books, { keyOf, bridges: [] });
    expect(all.assumptions).toHaveLength(5);
    const own = ofUnit(all, " barn", [asVersion(books[0]), asVersion(books[1])]);
    expect(own.assumptions.map(({ table, names }) => [table, names[0]])).toEqual([
      ["settings", "Index"],
      ["volumes", "Barn 6–15"],
      ["baseFrames", "Skola"],
    ]);
    expect(own.frames.frames.map(({ service }) => service)).toEqual(["Skola"]);
  });
});
