import { assessBalance } from "../../../src/domain/balance/assessBalance";
import type { BalanceRow } from "../../../src/domain/economyRows";
import { workbookOf } from "../workbookOf";

function assess(...balances: readonly Partial<BalanceRow>[]) {
  const { value, findings } = assessBalance(workbookOf({ balances }));
  return {
    reserves: value.balances.map((row) => row.reserve),
    told: findings.map(({ code, at, facts }) => [code, at.row, at.column, ...Object.values(facts)].join(" ")),
  };
}

describe("Kommunallagen 11:14: the resultatreserv", () => {
  const first = { year: 2023, result: 1000, openingReserve: 500 };

  it("[KL11:14] rolls forward: 500, 200 put in, 100 used, whatever the order of the rows", () => {
    const deposit = { ...first, deposited: 200 };
    const use = { year: 2024, result: 0, used: 100 };
    expect(assess(deposit, use)).toEqual({ reserves: [700, 600], told: [] });
    expect(assess(use, deposit).reserves).toEqual([600, 700]);
  });

  it("[KL11:14] begins a year with its own opening where one is written", () => {
    expect(assess(first, { year: 2024, result: 0, openingReserve: 450 }).reserves).toEqual([500, 450]);
  });

  it("[A-5] is not known before an opening is, nor over a missing year", () => {
    expect(assess({ year: 2023, result: 0, deposited: 5 }, { year: 2024, result: 0 }).reserves).toEqual([
      undefined,
      undefined,
    ]);
    expect(assess(first, { year: 2025, result: 0 }).reserves).toEqual([500, undefined]);
  });

  it("[KL11:14] lets 600 of 1 000 be put in with 40 000 in taxes and grants, not 601", () => {
    const revenues = 40_000;
    expect(assess({ ...first, revenues, deposited: 600 }).told).toEqual([]);
    expect(assess({ ...first, revenues, deposited: 601 }).told).toEqual([
      "reserve-deposit-too-large 1 deposited 2023 601 600",
    ]);
  });

  it("[KL11:14] refuses a deposit that takes the reserve past 5 % of 40 000, not a reserve that is past it without one", () => {
    const large = { ...first, revenues: 40_000, openingReserve: 1900 };
    expect(assess({ ...large, deposited: 100 }).told).toEqual([]);
    expect(assess({ ...large, deposited: 101 }).told).toEqual(["reserve-above-limit 1 deposited 2023 2001 2000"]);
    expect(assess({ ...large, openingReserve: 2500 }).told).toEqual([]);
  });

  it("[KL11:14] tells of both limits of a deposit only where both are passed", () => {
    const large = { ...first, revenues: 40_000, openingReserve: 1900 };
    const limit = "reserve-above-limit 1 deposited 2023";
    expect(assess({ ...large, deposited: 600 }).told).toEqual([`${limit} 2500 2000`]);
    expect(assess({ ...large, deposited: 601 }).told).toEqual([
      "reserve-deposit-too-large 1 deposited 2023 601 600",
      `${limit} 2501 2000`,
    ]);
  });

  it("[KL11:14] lets a year put in what there is room for, its opening taken from the year before", () => {
    const { value } = assessBalance(
      workbookOf({
        balances: [
          { ...first, openingReserve: 1900 },
          { year: 2024, result: 1000, revenues: 40_000 },
        ],
      }),
    );
    expect(value.balances.map((row) => row.mostDeposit)).toEqual([undefined, 100]);
  });

  it("[KL11:14] refuses to use 501 of 500", () => {
    expect(assess({ ...first, used: 500 }).told).toEqual([]);
    expect(assess({ ...first, used: 501 }).told).toEqual(["reserve-overdrawn 1 used 2023 501 500"]);
  });

  it("[A-4] compares in whole öre: 0,1 + 0,2 in the reserve covers 0,3", () => {
    const row = { ...first, openingReserve: 0.1, deposited: 0.2, used: 0.3 };
    expect(assess(row).told).toEqual([]);
  });

  it("[A-5] refuses nothing when taxes and grants, or the opening, are not known", () => {
    expect(assess({ year: 2023, result: 10, deposited: 5000, used: 9000 }).told).toEqual([]);
  });
});
