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
    const { frames, units } = compareFrames(book("", 20), book("Skola", 25), { bridges: [] });
    expect(frames).toMatchObject([{ service: "Läsning", before: 20, after: 25, wasPart: false, isPart: true }]);
    expect(units).toEqual([{ unit: "Barn", year: 2027, before: 120, after: 100, difference: -20 }]);
  });

  it("[T3.2-e] was not in the unit's sum before and is after: 100 is 100 + 25, a change of 25", () => {
    const { units } = compareFrames(book("Skola", 20), book("", 25), { bridges: [] });
    expect(units).toEqual([{ unit: "Barn", year: 2027, before: 100, after: 125, difference: 25 }]);
  });

  it("[T3.2-e] is told also where its own frame is the same", () => {
    const { frames, units } = compareFrames(book("", 20), book("Skola", 20), { bridges: [] });
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

  it("[T3.2-e] [A-11] [A-5] has the difference that the bridges have of every unit, and none where they have none", () => {
    const told = { known: 0, unknown: 0 };
    fc.assert(
      fc.property(written.map(workbookOf), written.map(workbookOf), (before, after) => {
        const units = new Map(compared(before, after).units.map((one) => [rowKey(one.unit, one.year), one]));
        for (const { unit, service, year, change } of bridgeBetween(before, after)) {
          if (unit === undefined || service !== undefined) continue;
          const own = units.get(rowKey(unit, year));
          if (own && change === undefined) {
            told.unknown += 1;
            expect(own.difference).toBeUndefined();
          }
          if (change === undefined) continue;
          told.known += change === 0 ? 0 : 1;
          expect(own ? own.difference : 0).toBeCloseTo(change, 6);
        }
      }),
      { seed: 20_271, numRuns: 300 },
    );
    expect(told.known).toBeGreaterThan(200);
    expect(told.unknown).toBeGreaterThan(50);
  });
});

describe("A-5: en ram som en av versionerna inte kan räkna", () => {
  const whole: Written = {
    settings: { budgetYear: 2027, planYears: 1, amountUnit: "tkr" },
    services: [
      { service: "Skola", unit: "Bildning", method: "fixed" },
      { service: "Kultur", unit: "Bildning", method: "indexation" },
    ],
    baseFrames: [
      { service: "Skola", year: 2026, frame: 100_000 },
      { service: "Skola", year: 2027, frame: 103_000 },
      { service: "Kultur", year: 2026, frame: 50_000 },
    ],
    priceIndexes: [{ index: "PKV", year: 2027, change: 0.03 }],
  };
  const lacking = workbookOf({ ...whole, priceIndexes: [] });

  it("[T3.2-e] makes the unit's sum unknown on its side: 154 500 against 103 000 without Kultur is no −51 500", () => {
    const unit = { unit: "Bildning", year: 2027, difference: undefined };
    const kultur = { service: "Kultur", difference: undefined, isUnknown: true };
    const gone = compared(workbookOf(whole), lacking);
    expect(gone.frames).toMatchObject([{ ...kultur, before: 51_500, after: undefined }]);
    expect(gone.units).toEqual([{ ...unit, before: 154_500, after: undefined }]);
    const come = compared(lacking, workbookOf(whole));
    expect(come.frames).toMatchObject([{ ...kultur, before: undefined, after: 51_500 }]);
    expect(come.units).toEqual([{ ...unit, before: undefined, after: 154_500 }]);
  });

  it("[T3.2-e] makes it unknown where neither version can compute it, and another frame has changed", () => {
    const baseFrames = whole.baseFrames?.map((row) => ({ ...row, frame: (row.frame ?? 0) + 1_000 })) ?? [];
    expect(compared(lacking, workbookOf({ ...whole, baseFrames, priceIndexes: [] }))).toMatchObject({
      frames: [{ service: "Skola", difference: 1_000, isUnknown: false }],
      units: [{ before: undefined, after: undefined, difference: undefined }],
    });
  });

  it("[T3.2-e] adds nothing for a service that a version does not have: 154 500 is 103 000, a change of −51 500", () => {
    const without = workbookOf({ ...whole, services: whole.services?.slice(0, 1) ?? [] });
    const { frames, units } = compared(workbookOf(whole), without);
    expect(frames).toMatchObject([{ service: "Kultur", before: 51_500, after: undefined, isUnknown: false }]);
    expect(units).toMatchObject([{ before: 154_500, after: 103_000, difference: -51_500 }]);
  });
});

/** What a comparison of two workbooks says of their frames. */
function compared(before: Workbook, after: Workbook) {
  return compareFrames(bookOf(before), bookOf(after), { bridges: bridgeBetween(before, after) });
}
