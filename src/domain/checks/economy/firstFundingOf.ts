import type { FundingRow } from "../../allocationRows";
import type { Citation } from "../../rule";
import type { Place } from "../../source";

export const RULE: Citation = ["WB"];

/**
 * Where to write a year's money: the amount of the year's first row in the sheet, or the column where the year has none.
 *
 * @example firstFundingOf(workbook.funding)(2027) // { table: "funding", row: 1, column: "amount" }
 */
export function firstFundingOf(rows: readonly FundingRow[]): (year: number) => Place {
  const first = new Map<number, FundingRow>();
  for (const row of rows) {
    const earlier = first.get(row.year);
    if (!earlier || row.at.row < earlier.at.row) first.set(row.year, row);
  }
  return (year) => ({ ...(first.get(year)?.at ?? { table: "funding" }), column: "amount" });
}
