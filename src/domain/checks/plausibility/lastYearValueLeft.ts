import { type Finding, finding } from "../../finding";
import { groupRows } from "../../groupRows";
import { rowKey } from "../../nameKey";
import type { Citation } from "../../rule";
import type { Check } from "../check";
import { type IndexedAmount, indexedAmounts } from "./indexedAmounts";
import { isVisiblyMoved } from "./isVisiblyMoved";

export const RULE: Citation = ["P-a"];

/**
 * `last-year-value-left` at every amount that is exactly the same as the year before, though the index that it follows has
 * moved. A unit's amount that stands in every period of the year is told once. An amount that follows no index (method Fast),
 * a year whose change is not known, zero, and what is too small for the change to be seen are as they should be.
 *
 * Source: P-a. @example 8 000 kr in 2026 and 8 000 kr in 2027, index 2,5 % // told at 2027
 */
export const lastYearValueLeft: Check = ({ workbook }) => {
  const changes = new Map(workbook.priceIndexes.map(({ index, year, change }) => [rowKey(index, year), change]));
  const changeOf = ({ indexes, year }: IndexedAmount) =>
    leastChange(indexes.map((index) => changes.get(rowKey(index, year))));
  const groups = groupRows(indexedAmounts(workbook), ({ key }) => key);
  const told = new Set<string>();
  return [...groups.values()].flatMap((amounts) => {
    const before = new Map(amounts.map((amount) => [amount.year, amount]));
    return amounts.flatMap((amount) => {
      const last = before.get(amount.year - 1);
      const change = changeOf(amount);
      if (last?.found !== amount.found || change === undefined || !isVisiblyMoved(amount.found, change)) return [];
      const once = rowKey(amount.at.table, amount.at.column ?? "", amount.name, amount.year);
      if (told.has(once)) return [];
      told.add(once);
      return [toFinding(amount, last.at.row, change)];
    });
  });
};

function toFinding({ at, name, year, found }: IndexedAmount, row: number, change: number): Finding {
  return finding("last-year-value-left", at, { name, year, found, row, change });
}

/** The change closest to nothing; undefined where one is not known, or there is none. */
function leastChange(changes: readonly (number | undefined)[]): number | undefined {
  const known = changes.filter((change) => change !== undefined);
  if (known.length === 0 || known.length < changes.length) return undefined;
  return known.reduce((least, change) => (Math.abs(change) < Math.abs(least) ? change : least));
}
