import fc from "fast-check";
import { evaluate } from "../../src/domain/evaluate";
import type { Outcome } from "../../src/domain/outcome";
import { balance, forecastCheck, frame, indexChain, indicatorLight, recovery } from "../../src/functions/functions";
import { recoveriesTable } from "../../src/sheets/contract/recoveryTables";
import { LIGHT_WORDS } from "../../src/sheets/lights";
import { type Written, workbookOf } from "../domain/workbookOf";
import { loadCustomFunctions, shown } from "./loadCustomFunctions";

const SEED = { seed: 20261122, numRuns: 150 };
const column = <T>(cells: readonly T[]): T[][] => cells.map((cell) => [cell]);
const amount = fc.integer({ min: -9_999_99, max: 9_999_99 }).map((hundredths) => hundredths / 100);
const fromZero = fc.integer({ min: 0, max: 5_000_0 }).map((tenths) => tenths / 10);
const unit = fc.constantFrom("kr" as const, "tkr" as const, "mnkr" as const);
const run = (written: Written): Outcome => evaluate(workbookOf(written));
const left = undefined;

describe("The custom functions agree with a run of the workbook", () => {
  beforeAll(() => loadCustomFunctions());

  it("[T3.2-c] RAM is the frame of Metod Volym", () => {
    const group = fc.record({ volume: fromZero, price: fromZero, share: fc.constantFrom(0.25, 0.5, 1) });
    fc.assert(
      fc.property(fc.array(group, { minLength: 1, maxLength: 6 }), unit, (groups, amountUnit) => {
        const names = groups.map((_, index) => `grupp ${index}`);
        const { frames } = run({
          settings: { amountUnit, planYears: 1 },
          services: [{}],
          targetGroups: names.map((name) => ({ group: name, age: undefined, measure: "manual" as const })),
          volumes: groups.map(({ volume }, index) => ({ group: names[index] ?? "", volume })),
          standardCosts: groups.map(({ price, share }, index) => ({ group: names[index] ?? "", cost: price, share })),
        });
        const cells = (key: "volume" | "price" | "share") => column(groups.map((one) => one[key]));
        const given = [cells("volume"), cells("price"), cells("share")] as const;
        expect(shown(() => frame(...given, amountUnit, true))).toEqual([[frames[0]?.frame]]);
      }),
      SEED,
    );
  });

  it("[T3.2-b] ÅTERHÄMTNING is the rows of Återhämtning", () => {
    const year = fc.record({ result: amount, exempted: fc.constantFrom(0, 0, 12.5, 400) });
    fc.assert(
      fc.property(
        fc.array(year, { minLength: 1, maxLength: 8 }),
        unit,
        fc.integer({ min: 1, max: 4 }),
        (all, amountUnit, recoveryYears) => {
          const years = all.map((_, index) => 2018 + index);
          const { recoveries } = run({
            settings: { amountUnit, recoveryYears },
            yearResults: all.map(({ result }, index) => ({ year: years[index] ?? 0, frame: result, outcome: 0 })),
            exemptions: all.flatMap(({ exempted }, index) =>
              exempted > 0 ? [{ deficitYear: years[index] ?? 0, amount: exempted }] : [],
            ),
          });
          const expected = recoveries.map((one) => [
            ...[one.originYear, one.deficit, one.dueYear, one.recovered, one.exempted, one.remaining],
            ...[recoveriesTable.columns.state.kind.write(one.state), LIGHT_WORDS[one.status]],
          ]);
          const given = [
            column(years),
            column(all.map((one) => one.result)),
            column(all.map((one) => one.exempted)),
          ] as const;
          const rows = shown(() => recovery(...given, recoveryYears, amountUnit, false, true));
          expect(rows).toEqual(expected.length > 0 ? expected : [Array(8).fill("")]);
        },
      ),
      SEED,
    );
  });

  it("[T3.2-a] PROGNOSKONTROLL is the columns that Uppföljning gets", () => {
    const row = fc.record({ frame: fc.option(amount), forecast: fc.option(amount), effect: fc.option(fromZero) });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), unit, fromZero, (rows, amountUnit, forecastLimit) => {
        const { forecasts } = run({
          settings: { amountUnit, forecastLimit },
          followUps: rows.map((one, index) => ({
            unit: `enhet ${index}`,
            frame: one.frame ?? undefined,
            forecast: one.forecast ?? undefined,
          })),
          measures: rows.map(({ effect }, index) => ({ unit: `enhet ${index}`, effect: effect ?? undefined })),
        });
        const expected = forecasts.map((one) => [
          ...[one.deviation ?? "", one.measuresEffect ?? "", one.remaining ?? ""],
          LIGHT_WORDS[one.status],
        ]);
        const cells = (key: "frame" | "forecast" | "effect") => column(rows.map((one) => one[key]));
        const given = [cells("frame"), cells("forecast"), cells("effect")] as const;
        expect(shown(() => forecastCheck(...given, forecastLimit, amountUnit, false, true))).toEqual(expected);
      }),
      SEED,
    );
  });

  it("[S4-b] INDIKATORLJUS is the light of Indikatorer", () => {
    const indicator = fc.record({
      value: fc.option(amount),
      target: fc.option(amount),
      direction: fc.constantFrom("higher" as const, "lower" as const, "interval" as const),
      yellowLimit: fc.option(amount),
      targetTo: fc.option(amount),
    });
    const words = { higher: "Högre", lower: "Lägre", interval: "Intervall" };
    fc.assert(
      fc.property(fc.array(indicator, { minLength: 1, maxLength: 5 }), (all) => {
        const id = (index: number) => `I${index}`;
        const { indicators } = run({
          indicators: all.map(({ value: _, ...one }, index) => ({
            id: id(index),
            direction: one.direction,
            target: one.target ?? undefined,
            yellowLimit: one.yellowLimit ?? undefined,
            targetTo: one.targetTo ?? undefined,
          })),
          measurements: all.map(({ value }, index) => ({ indicator: id(index), value: value ?? undefined })),
        });
        const cells = (key: "value" | "target" | "yellowLimit" | "targetTo") => column(all.map((one) => one[key]));
        const directions = column(all.map((one) => words[one.direction]));
        const given = [cells("value"), cells("target"), directions, cells("yellowLimit"), cells("targetTo")] as const;
        const expected = column(indicators.map(({ status }) => LIGHT_WORDS[status]));
        expect(shown(() => indicatorLight(...given, left, true))).toEqual(expected);
      }),
      SEED,
    );
  });

  it("[T3.2-c] INDEXKEDJA is what takes an older price to the year of the frame", () => {
    const change = fc.integer({ min: -100, max: 200 }).map((thousandths) => thousandths / 1000);
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), (changes) => {
        const years = changes.map((_, index) => 2028 - changes.length + index);
        const { frames } = run({
          settings: { amountUnit: "kr", planYears: 1 },
          services: [{}],
          targetGroups: [{ measure: "manual", age: undefined }],
          volumes: [{ volume: 1 }],
          standardCosts: [{ year: 2027 - changes.length, cost: 1 }],
          priceIndexes: changes.map((one, index) => ({ year: years[index] ?? 0, change: one })),
        });
        const factor = shown(() => indexChain([[2027]], 2027 - changes.length, column(years), column(changes), true));
        expect(factor).toEqual([[frames[0]?.frame]]);
      }),
      SEED,
    );
  });

  it("[KL11:12] BALANSKRAV is the results, deficits and lights of Balanskrav", () => {
    const year = fc.record({
      result: amount,
      adjustment: amount,
      deposited: fromZero,
      used: fromZero,
      exempted: fromZero,
    });
    fc.assert(
      fc.property(fc.array(year, { minLength: 1, maxLength: 6 }), unit, (all, amountUnit) => {
        const years = all.map((_, index) => 2020 + index);
        const { balances, balanceDeficits } = run({
          settings: { amountUnit },
          balances: all.map((one, index) => ({ ...one, year: years[index] ?? 0, decision: "KF § 9" })),
        });
        const expected = balances.map((one) => {
          const deficit = balanceDeficits.find(({ originYear }) => originYear === one.year);
          const followed = deficit && [deficit.dueYear, deficit.recovered, deficit.exempted, deficit.remaining];
          return [one.year, one.balance, ...(followed ?? ["", "", "", ""]), LIGHT_WORDS[one.status]];
        });
        const cells = (key: keyof (typeof all)[number]) => column(all.map((row) => row[key]));
        const items = [cells("adjustment"), cells("deposited"), cells("used"), cells("exempted")] as const;
        const rows = balance(column(years), cells("result"), ...items, amountUnit, false, true);
        expect(rows.map((row) => row.toSpliced(6, 1))).toEqual(expected);
      }),
      SEED,
    );
  });
});
