import fc from "fast-check";
import { allocate } from "../../../src/domain/allocation/allocate";
import { bridgeBetween } from "../../../src/domain/bridge/bridgeBetween";
import { rowKey } from "../../../src/domain/nameKey";
import type { Workbook } from "../../../src/domain/rows";
import { compareFrames } from "../../../src/domain/versions/compareFrames";
import type { KeptBook, KeptCell, KeptTable } from "../../../src/domain/versions/keptBook";
import { THREE_METHODS } from "../bridge/bridgeCases";
import { type Written, workbookOf } from "../workbookOf";

function kept(table: KeptTable["table"], columns: readonly string[], rows: readonly (readonly KeptCell[])[]) {
  return { table, columns, rows: rows.map((cells, index) => ({ row: index + 1, cells })) };
}

/** What a version keeps of the services and the frames. */
function bookOf(workbook: Workbook): KeptBook {
  const services = workbook.services.map(({ service, unit, partOf = "" }) => [service, unit, partOf]);
  const frames = allocate(workbook).value.frames.map(({ unit, service, year, frame }) => [unit, service, year, frame]);
  return [
    kept("services", ["service", "unit", "partOf"], services),
    kept("frames", ["unit", "service", "year", "frame"], frames),
  ];
}

function book(partOf: string, reading: number): KeptBook {
  return [
    kept(
      "services",
      ["service", "unit", "partOf"],
      [
        ["Skola", "Barn", ""],
        ["Läsning", "Barn", partOf],
      ],
    ),
    kept(
      "frames",
      ["unit", "service", "year", "frame"],
      [
        ["Barn", "Skola", 2027, 100],
        ["Barn", "Läsning", 2027, reading],
      ],
    ),
  ];
}

describe("Två versioner mot varandra: en verksamhet som blir, eller slutar vara, varav", () => {
  it("[T3.2-e] was in the unit's sum before and is not after: 100 + 20 is 100, a change of −20", () => {
    const { frames, units } = compareFrames(book("", 20), book("Skola", 25));
    expect(frames).toMatchObject([{ service: "Läsning", before: 20, after: 25, wasPart: false, isPart: true }]);
    expect(units).toEqual([{ unit: "Barn", year: 2027, before: 120, after: 100, difference: -20 }]);
  });

  it("[T3.2-e] was not in the unit's sum before and is after: 100 is 100 + 25, a change of 25", () => {
    const { units } = compareFrames(book("Skola", 20), book("", 25));
    expect(units).toEqual([{ unit: "Barn", year: 2027, before: 100, after: 125, difference: 25 }]);
  });

  it("[T3.2-e] is told also where its own frame is the same", () => {
    const { frames, units } = compareFrames(book("", 20), book("Skola", 20));
    expect(frames).toMatchObject([{ service: "Läsning", difference: 0, wasPart: false, isPart: true }]);
    expect(units).toMatchObject([{ before: 120, after: 100, difference: -20 }]);
  });

  const NAMES = ["Skola", "Måltid", "Ledning"] as const;
  const written: fc.Arbitrary<Written> = fc
    .record({
      units: fc.array(fc.constantFrom("A", "B"), { minLength: 3, maxLength: 3 }),
      parts: fc.array(fc.constantFrom(undefined, undefined, "Skola"), { minLength: 2, maxLength: 2 }),
      names: fc.subarray([...NAMES], { minLength: 1 }),
      bases: fc.array(fc.integer({ min: -900, max: 9_000 }), { minLength: 9, maxLength: 9 }),
      lacking: fc.option(fc.nat(8), { nil: undefined }),
    })
    .map(({ units, parts, names, bases, lacking }) => ({
      ...THREE_METHODS,
      services: (THREE_METHODS.services ?? []).flatMap((row, at) =>
        names.some((name) => name === row.service)
          ? [{ ...row, unit: units[at] ?? "A", partOf: at === 0 ? undefined : parts[at - 1] }]
          : [],
      ),
      baseFrames: bases
        .map((frame, at) => ({ service: NAMES[at % 3] ?? "Skola", year: 2026 + Math.floor(at / 3), frame }))
        .filter((_, at) => at !== lacking),
    }));

  it("[T3.2-e] [A-11] has the difference of every unit that the bridges between the two have, where that is known", () => {
    let told = 0;
    fc.assert(
      fc.property(written.map(workbookOf), written.map(workbookOf), (before, after) => {
        const { units } = compareFrames(bookOf(before), bookOf(after));
        const differences = new Map(units.map(({ unit, year, difference }) => [rowKey(unit, year), difference]));
        for (const { unit, service, year, change } of bridgeBetween(before, after)) {
          if (unit === undefined || service !== undefined || change === undefined) continue;
          told += change === 0 ? 0 : 1;
          expect(differences.get(rowKey(unit, year)) ?? 0).toBeCloseTo(change, 6);
        }
      }),
      { seed: 20_271, numRuns: 300 },
    );
    expect(told).toBeGreaterThan(200);
  });
});
