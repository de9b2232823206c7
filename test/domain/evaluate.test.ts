import fc from "fast-check";
import { toOre } from "../../src/domain/amount/ore";
import { sumExact } from "../../src/domain/amount/sumExact";
import { evaluate } from "../../src/domain/evaluate";
import { NOT_ASKED } from "../../src/domain/models/grades";
import type { SteeringModel } from "../../src/domain/models/steeringModel";
import { STEERING_MODELS } from "../../src/domain/models/steeringModels";
import type { Outcome } from "../../src/domain/outcome";
import type { Workbook } from "../../src/domain/rows";
import { exampleWorkbook } from "./exampleWorkbook";
import { type Written, workbookOf } from "./workbookOf";

const numbers = fc.record({
  model: fc.constantFrom("tranemo", "sundsvall"),
  rollUp: fc.constantFrom("share", "worst", "mean"),
  amounts: fc.array(fc.double({ min: -90_000, max: 90_000, noNaN: true }), { minLength: 40, maxLength: 120 }),
} as const);
const RUNS = { seed: 32, numRuns: 100 };

const mixed = <T>(rows: readonly T[]) => fc.shuffledSubarray([...rows], { minLength: rows.length });

/** The same workbook with the rows of every table in another order. */
function shuffled({ settings, model, leftOut, ...tables }: Workbook): fc.Arbitrary<Workbook> {
  const rows = Object.fromEntries(Object.entries(tables).map(([table, own]) => [table, mixed<unknown>(own)]));
  // The same tables with the same rows, in another order; what is in each can not be seen through the entries.
  return fc.record(rows).map((mixedTables) => ({ settings, model, leftOut, ...mixedTables }) as unknown as Workbook);
}

/** An outcome without its order: every list sorted by what it holds. */
function withoutOrder(part: unknown): unknown {
  if (Array.isArray(part)) return part.map((one) => JSON.stringify(withoutOrder(one))).sort();
  if (typeof part !== "object" || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, withoutOrder(value)]));
}

/** Findings about a whole year of Finansiering stand at the year's first row, whichever that is. */
const AT_FIRST_ROW: ReadonlySet<string> = new Set(["budget-not-balanced", "result-target-missed"]);

function comparable(workbook: Workbook): unknown {
  const outcome = evaluate(workbook);
  const findings = outcome.findings.map(({ code, at, facts }) =>
    AT_FIRST_ROW.has(code) ? { code, facts } : { code, at, facts },
  );
  return withoutOrder({ ...outcome, findings });
}

describe("The same workbook gives the same outcome", () => {
  it("[A-6] whatever the order of the rows of every table, to the last bit", () => {
    const pairs = numbers
      .map((one) => workbookOf(exampleWorkbook(one)))
      .chain((workbook) => fc.tuple(fc.constant(workbook), shuffled(workbook)));
    fc.assert(
      fc.property(pairs, ([workbook, other]) => {
        expect(comparable(other)).toEqual(comparable(workbook));
      }),
      RUNS,
    );
  });

  it("uses every table of the example without a fault in the data", () => {
    const outcome = evaluate(
      workbookOf(exampleWorkbook({ model: "tranemo", rollUp: "share", amounts: [1, 2.5, 3, 7] })),
    );
    expect(outcome.frames).toHaveLength(12);
    // Whether a forecast is refused, an exempted year had a deficit or the budget balances is up to the amounts.
    const asked = new Set<string>(["exemption-without-deficit", "budget-not-balanced", "balance-not-restored"]);
    const checked = new Set(Object.keys(outcome.model.checks));
    expect(outcome.findings.filter(({ code }) => !asked.has(code) && !checked.has(code))).toEqual([]);
  });
});

describe("WB: sums are preserved", () => {
  it("[A-6] units add to the total, terms to the standard cost, and nothing earmarked to either", () => {
    fc.assert(
      fc.property(numbers, (one) => {
        const { frames, frameSums, frameTerms } = evaluate(workbookOf(exampleWorkbook(one)));
        for (const total of frameSums.filter((sum) => sum.unit === undefined)) {
          const units = frameSums.filter((sum) => sum.year === total.year && sum.unit !== undefined);
          expect(sumExact(units.map((sum) => sum.frame))).toBeCloseTo(total.frame, 6);
          const summed = frames.filter((frame) => frame.year === total.year && frame.service !== "Belysning");
          expect(sumExact(summed.map((frame) => frame.frame))).toBe(total.frame);
        }
        for (const frame of frames) {
          const terms = frameTerms.filter((term) => term.service === frame.service && term.year === frame.year);
          expect(sumExact(terms.map((term) => term.amount))).toBe(frame.standardCostFrame);
        }
      }),
      RUNS,
    );
  });
});

describe("Tranemo styrmodell 3.2: no deficit is recovered twice", () => {
  it("[A-1] each deficit is accounted for in whole öre, and a unit recovers at most its surpluses", () => {
    fc.assert(
      fc.property(numbers, (one) => {
        const { recoveries, yearResults } = evaluate(workbookOf(exampleWorkbook(one)));
        const ore = (amount: number) => toOre(amount, "tkr");
        for (const row of recoveries) {
          expect(ore(row.recovered) + ore(row.exempted) + ore(row.remaining)).toBe(ore(row.deficit));
        }
        for (const unit of ["Teknik", "Omsorg"]) {
          const surpluses = yearResults
            .filter((row) => row.unit === unit && row.result > 0)
            .map((row) => ore(row.result));
          const recovered = recoveries.filter((row) => row.unit === unit).map((row) => ore(row.recovered));
          expect(sumExact(recovered)).toBeLessThanOrEqual(sumExact(surpluses));
        }
      }),
      RUNS,
    );
  });
});

describe("A-5: nothing is green without data", () => {
  it("[A-5] without values, forecasts and states every light of a goal, factor, indicator and forecast is grey", () => {
    fc.assert(
      fc.property(numbers, (one) => {
        const workbook = workbookOf(exampleWorkbook(one));
        const outcome = evaluate({
          ...workbook,
          measurements: workbook.measurements.map((row) => ({ ...row, value: undefined })),
          followUps: workbook.followUps.map((row) => ({ ...row, forecast: undefined })),
          activities: workbook.activities.map((row) => ({ ...row, state: undefined })),
        });
        const { indicators, factors, goals, forecasts, activities } = outcome;
        const lights = [indicators, factors, goals, forecasts, activities].flatMap((rows) =>
          rows.map((row) => row.status),
        );
        expect(new Set(lights)).toEqual(new Set(["grey"]));
      }),
      RUNS,
    );
  });

  it("[A-5] an empty workbook has no results and no findings", () => {
    const { settings, model, day, ...tables } = evaluate(workbookOf({}));
    expect([settings.model, model.id, day]).toEqual(["tranemo", "tranemo", undefined]);
    expect(Object.entries(tables).filter(([, rows]) => rows.length > 0)).toEqual([]);
  });
});

describe("A fault in one part never stops another", () => {
  const sound = exampleWorkbook({ model: "tranemo", rollUp: "share", amounts: [1, 2.5, 3, 7] });
  const whole = evaluate(workbookOf(sound));
  const faults: readonly (readonly [string, Partial<Written>, keyof Outcome])[] = [
    ["frames without population and index", { population: [], priceIndexes: [], baseFrames: [] }, "frames"],
    ["a gap in the closed years", { yearResults: [{ year: 2020, outcome: 5 }, { year: 2024 }] }, "recoveries"],
    [
      "goals in a circle with unreadable values",
      { goals: [{ parent: "M1" }], measurements: [{ value: "?" }] },
      "goals",
    ],
    ["no forecasts", { followUps: [{}] }, "forecasts"],
  ];

  it.each(faults)("%s leave the other parts as they were", (_, fault, part) => {
    const parts = ["frames", "recoveries", "goals", "forecasts"] as const;
    const outcome = evaluate(workbookOf({ ...sound, ...fault }));
    for (const other of parts) {
      if (other === part) expect(outcome[other]).not.toEqual(whole[other]);
      else expect(outcome[other]).toEqual(whole[other]);
    }
  });
});

describe("A check that the model has turned off (Av)", () => {
  const written: Written = {
    followUps: [{ period: { kind: "month", year: 2026, part: 8 }, frame: 100, forecast: 120 }],
    yearResults: [2022, 2023, 2024].map((year) => ({ year, frame: 100, outcome: year === 2022 ? 130 : 100 })),
  };
  const codesOf = (model: SteeringModel) =>
    evaluate(workbookOf({ ...written, model })).findings.map(({ code }) => code);

  it("[T3.2-a] [T3.2-b] is never a finding, whoever found it, and the lights stand", () => {
    const { tranemo } = STEERING_MODELS;
    expect(codesOf(tranemo)).toEqual(expect.arrayContaining(["forecast-needs-measures", "deficit-overdue"]));
    const silent = { ...tranemo, checks: NOT_ASKED };
    expect(codesOf(silent)).toEqual([]);
    const { forecasts, recoveries } = evaluate(workbookOf({ ...written, model: silent }));
    expect([forecasts[0]?.status, recoveries[0]?.status]).toEqual(["red", "red"]);
  });
});
