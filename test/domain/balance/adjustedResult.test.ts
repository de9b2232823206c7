import { adjustedResult, balanceOf } from "../../../src/domain/balance/adjustedResult";
import { mostDeposit, mostOfResult } from "../../../src/domain/balance/mostDeposit";
import type { BalanceRow } from "../../../src/domain/economyRows";
import { workbookOf } from "../workbookOf";

function rowOf(cells: Partial<BalanceRow>): BalanceRow {
  const [row] = workbookOf({ balances: [{ year: 2025, result: 1000, ...cells }] }).balances;
  if (!row) throw new Error("a row was written");
  return row;
}

describe("Kommunallagen 11:12: a result of 1 000 and the lines of the balanskravsutredning", () => {
  it.each([
    ["all capital gains are taken off", { capitalGains: 300 }, 700],
    ["gains that may be exempted are added back", { capitalGains: 300, gainsExempted: 100 }, 800],
    ["losses that may be exempted are added back", { lossesExempted: 50 }, 1050],
    ["unrealised gains are taken off", { unrealised: 40 }, 960],
    ["unrealised losses are added", { unrealised: -40 }, 1040],
    ["what is reversed is added", { reversed: 25 }, 1025],
    ["other adjustments are added as they stand", { adjustment: -7 }, 993],
  ])("[KL11:12] %s", (_, cells, adjusted) => {
    expect(adjustedResult(rowOf(cells))).toBe(adjusted);
  });

  it("[KL11:12] 200 put in the reserve and 50 used come after the adjustments: 700 − 200 + 50", () => {
    const row = rowOf({ capitalGains: 300, deposited: 200, used: 50 });
    expect([adjustedResult(row), balanceOf(row)]).toEqual([700, 550]);
  });
});

describe("Kommunallagen 11:14: the most that may be put in the reserve, with 40 000 in taxes and grants", () => {
  it.each([
    ["1 000 less 1 %", {}, 600],
    ["the adjusted result when it is the lower: 900 − 400", { capitalGains: 100 }, 500],
    ["the result when it is the lower: 1 000 − 400", { adjustment: 500 }, 600],
    ["2 % when the equity is negative: 1 000 − 800", { equity: -1 }, 200],
    ["1 % when the equity is 0", { equity: 0 }, 600],
    ["never less than 0", { result: 300 }, 0],
    ["0 in a year with a deficit", { result: -5000 }, 0],
  ])("[KL11:14] is %s", (_, cells, most) => {
    const row = rowOf({ revenues: 40_000, ...cells });
    expect([mostOfResult(row), mostDeposit(row, undefined), mostDeposit(row, 0)]).toEqual([most, most, most]);
  });

  it.each([
    ["100 where the reserve began with 1 900 of 2 000", 1900, {}, 100],
    ["150 where 50 of the 1 900 is used", 1900, { used: 50 }, 150],
    ["the result's 600 where there is room for more", 1400, {}, 600],
    ["599 where there is room for 599", 1401, {}, 599],
    ["never less than 0: the reserve began above the limit", 2500, {}, 0],
  ])("[KL11:14] has room for no more than 5 %% of 40 000: %s", (_, opening, cells, most) => {
    expect(mostDeposit(rowOf({ revenues: 40_000, ...cells }), opening)).toBe(most);
  });

  it("[A-5] is not known without taxes and grants", () => {
    expect(mostDeposit(rowOf({ revenues: undefined }), 100)).toBeUndefined();
  });
});
