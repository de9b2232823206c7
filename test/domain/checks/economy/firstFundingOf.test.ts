import { firstFundingOf } from "../../../../src/domain/checks/economy/firstFundingOf";
import { workbookOf } from "../../workbookOf";

const { funding } = workbookOf({ funding: [{ year: 2026 }, { year: 2027 }, { year: 2027 }] });

describe("Finansiering: where a year's money is written", () => {
  it("[WB] is the amount of the year's first row in the sheet, in whatever order the rows come", () => {
    const place = { table: "funding", row: 2, column: "amount" };
    expect(firstFundingOf(funding)(2027)).toEqual(place);
    expect(firstFundingOf([...funding].reverse())(2027)).toEqual(place);
  });

  it("[WB] is the column where the year has no row", () => {
    expect(firstFundingOf(funding)(2030)).toEqual({ table: "funding", column: "amount" });
  });
});
