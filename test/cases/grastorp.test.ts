import { evaluate } from "../../src/domain/evaluate";
import { workbookOf } from "../domain/workbookOf";
import published from "./published.json";

const { years, reserve } = published.grastorp;
const deposits = years.reduce((sum, year) => sum + year.deposited, 0);

/** The reserve that 2017 began with is not printed; it is what 13 500 at the end of 2019 leaves without the deposits. */
const outcome = evaluate(
  workbookOf({
    balances: years.map(({ year, result, adjustment, deposited }, index) => ({
      year,
      result,
      adjustment,
      deposited,
      ...(index === 0 ? { openingReserve: reserve - deposits } : {}),
    })),
  }),
);

describe("Grästorp's balanskravsutredning 2017–2019 (tkr)", () => {
  it.each(years)("[KL11:12] $year: $result and $adjustment adjusted, $deposited put by, gives $balance", (year) => {
    const own = outcome.balances.find((one) => one.year === year.year);
    expect(own?.adjusted).toBe(year.result + year.adjustment);
    expect(own?.balance).toBe(year.balance);
    expect(own?.status).toBe("green");
  });

  it("[KL11:12] has nothing to restore, and nothing wrong", () => {
    expect(outcome.balanceDeficits).toEqual([]);
    expect(outcome.findings).toEqual([]);
  });

  it("[KL11:14] ends 2019 with 13 500 in the reserve; without taxes and grants no limit is known", () => {
    expect(outcome.balances.map((one) => one.reserve)).toEqual([12_500, 12_500, 13_500]);
    expect(outcome.balances.map((one) => one.mostDeposit)).toEqual([undefined, undefined, undefined]);
  });

  it("[KL11:12] gives the same when the realised loss stands among the capital gains, as it is printed", () => {
    const [, , last] = years;
    const asPrinted = evaluate(
      workbookOf({
        balances: [{ year: 2019, result: last?.result ?? 0, capitalGains: -340, deposited: last?.deposited ?? 0 }],
      }),
    );
    expect(asPrinted.balances[0]?.balance).toBe(11_383);
  });
});
