import { evaluate } from "../../src/domain/evaluate";
import { workbookOf } from "../domain/workbookOf";
import published from "./published.json";

const { years } = published.malmo;
const inquiries = years.map(({ year, result, capitalGains, deposited, used }) => ({
  year,
  result,
  capitalGains,
  deposited,
  used,
}));

/** What was left to restore when the year had closed. */
function leftAfter(year: number): number {
  const closed = evaluate(workbookOf({ balances: inquiries.filter((one) => one.year <= year) }));
  return closed.balanceDeficits.reduce((sum, deficit) => sum + deficit.remaining, 0);
}

describe("Malmö's balanskravsutredning 2014–2015 (mnkr): a deficit and the year that restored it", () => {
  const outcome = evaluate(workbookOf({ settings: { amountUnit: "mnkr" }, balances: inquiries }));

  it.each(years)(
    "[KL11:12] $year: $result less gains of $capitalGains is $adjusted, and $balance in the end",
    (year) => {
      const own = outcome.balances.find((one) => one.year === year.year);
      expect([own?.adjusted, own?.balance]).toEqual([year.adjusted, year.balance]);
    },
  );

  it.each(years)("[KL11:12] leaves $toRestore to restore after $year", ({ year, toRestore }) => {
    expect(leftAfter(year)).toBe(toRestore);
  });

  it("[KL11:12] shows 2014 yellow, as it was, and 2015 green", () => {
    expect(outcome.balances.map((one) => one.status)).toEqual(["yellow", "green"]);
  });
});
