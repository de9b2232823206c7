import fc from "fast-check";
import { toOre } from "../../../src/domain/amount/ore";
import { assessBalance } from "../../../src/domain/balance/assessBalance";
import type { BalanceRow } from "../../../src/domain/economyRows";
import { evaluate } from "../../../src/domain/evaluate";
import type { LeftOut } from "../../../src/domain/leftOut";
import { workbookOf } from "../workbookOf";

const years = (first: number, ...results: readonly number[]) =>
  results.map((result, step): Partial<BalanceRow> => ({ year: first + step, result }));

function assess(balances: readonly Partial<BalanceRow>[], leftOut: LeftOut = {}) {
  const { value, findings } = assessBalance(workbookOf({ balances, leftOut }));
  return {
    deficits: value.balanceDeficits.map((row) => [
      row.originYear,
      row.recovered,
      row.exempted,
      row.remaining,
      row.state,
    ]),
    lights: value.balances.map((row) => row.status),
    told: findings.map(({ code, at, facts }) => [code, at.row, ...Object.values(facts)].join(" ")),
  };
}

describe("Kommunallagen 11:12: a negative balanskravsresultat is restored within three years", () => {
  it("[KL11:12] −500 in 2022 is open until 2025 has closed, and overdue from then on", () => {
    expect(assess(years(2022, -500, 100, 0))).toEqual({
      deficits: [[2022, 100, 0, 400, "open"]],
      lights: ["yellow", "yellow", "yellow"],
      told: [],
    });
    expect(assess(years(2022, -500, 100, 0, 0))).toEqual({
      deficits: [[2022, 100, 0, 400, "overdue"]],
      lights: ["yellow", "yellow", "yellow", "red"],
      told: ["balance-not-restored 1 2022 2025 400"],
    });
  });

  it("[A-1] 600 in 2024 restores the 500 of 2022 before the 200 of 2023", () => {
    expect(assess(years(2022, -500, -200, 600))).toMatchObject({
      deficits: [
        [2022, 500, 0, 0, "recovered"],
        [2023, 100, 0, 100, "open"],
      ],
    });
  });

  it("[KL11:12] is green again once nothing is left; what it was then stands", () => {
    expect(assess(years(2022, 0, -500, 500)).lights).toEqual(["green", "yellow", "green"]);
  });

  it("[KL11:13] lets 300 of 500 be for synnerliga skäl, only by a decision", () => {
    const deficit = { year: 2022, result: -500, exempted: 300 };
    expect(assess([{ ...deficit, decision: "KF § 9" }])).toMatchObject({
      deficits: [[2022, 0, 300, 200, "open"]],
      told: [],
    });
    expect(assess([{ ...deficit, decision: " " }])).toMatchObject({
      deficits: [[2022, 0, 0, 500, "open"]],
      told: ["balance-exemption-without-decision 1 2022"],
    });
    expect(assess([{ ...deficit, exempted: 500, decision: "KF § 9" }])).toMatchObject({ lights: ["green"] });
  });

  it("[KL11:12] follows nothing over a year that is missing, and says which", () => {
    expect(assess([...years(2022, -500), ...years(2024, 600)])).toEqual({
      deficits: [],
      lights: ["grey", "grey"],
      told: ["balance-year-gap 2 2023"],
    });
  });
});

describe("A-5: a row of Balanskrav that was left out", () => {
  const at = { table: "balances", row: 9 } as const;

  it("[A-5] stops the deficits, whatever its year: 2021 may have had a deficit, 2024 restored this one", () => {
    for (const lost of [{ at, year: 2024 }, { at, year: 2021 }, { at }]) {
      expect(assess(years(2022, -500, 0), { balances: [lost] })).toEqual({
        deficits: [],
        lights: ["grey", "grey"],
        told: ["balance-not-computed 9"],
      });
    }
  });

  it("[A-5] leaves a year that stands twice without a result, and the others with theirs", () => {
    const leftOut = { balances: [{ at, year: 2023, result: 5 }] };
    const { value } = assessBalance(workbookOf({ balances: years(2022, 10, 20, 30), leftOut }));
    expect(value.balances.map((row) => [row.year, row.balance])).toEqual([
      [2022, 10],
      [2024, 30],
    ]);
  });
});

describe("The municipality's ledger", () => {
  const amounts = fc.array(fc.integer({ min: -900, max: 900 }), { minLength: 1, maxLength: 9 });
  const RUNS = { seed: 12, numRuns: 150 };
  const ore = (amount: number) => toOre(amount, "tkr");

  it("[KL11:12] restored, exempted and left add to the deficit, in whole öre", () => {
    const cells = fc.array(
      fc.record({
        result: fc.double({ min: -900, max: 900, noNaN: true }),
        exempted: fc.option(fc.double({ min: 0, max: 900, noNaN: true }), { nil: undefined }),
        decision: fc.constantFrom("KF § 9", undefined),
      }),
      { minLength: 1, maxLength: 9 },
    );
    fc.assert(
      fc.property(cells, (rows) => {
        const balances = rows.map((row, step) => ({ ...row, year: 2015 + step }));
        const { value } = assessBalance(workbookOf({ balances }));
        expect(value.balanceDeficits).toHaveLength(rows.filter((row) => ore(row.result) < 0).length);
        for (const row of value.balanceDeficits) {
          expect(ore(row.recovered) + ore(row.exempted) + ore(row.remaining)).toBe(ore(row.deficit));
        }
      }),
      RUNS,
    );
  });

  it("[KL11:12] and the units' ledgers never influence each other", () => {
    fc.assert(
      fc.property(amounts, amounts, (ours, theirs) => {
        const balances = years(2015, ...ours);
        const yearResults = theirs.map((result, step) => ({
          unit: "Teknik",
          year: 2015 + step,
          frame: result,
          outcome: 0,
        }));
        const both = evaluate(workbookOf({ balances, yearResults }));
        const alone = evaluate(workbookOf({ balances }));
        const units = evaluate(workbookOf({ yearResults }));
        expect(both.balanceDeficits).toEqual(alone.balanceDeficits);
        expect(both.balances).toEqual(alone.balances);
        expect(both.recoveries).toEqual(units.recoveries);
        expect(both.unitLights).toEqual(units.unitLights);
      }),
      RUNS,
    );
  });
});
