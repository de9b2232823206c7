import { groupRows } from "../../groupRows";
import { nameKey, rowKey } from "../../nameKey";
import type { Citation } from "../../rule";
import type { UnitRow } from "../../structureRows";
import type { SummedRow } from "./summedRows";
import type { FoundSum } from "./sumsAmong";

export const RULE: Citation = ["P-b"];

/** One subordinate unit with its superior's amounts is no sum; two that make it up to the öre are. */
const LEAST_PARTS = 2;

/**
 * The rows of superior units whose amounts, all of them, are exactly the sum of the rows of the units directly below them.
 *
 * Source: P-b. `ore` are the rows' amounts in whole öre. @example Omsorg 90 000 where Äldre has 60 000 and Barn 30 000
 */
export function unitsOfUnits(
  rows: readonly SummedRow[],
  ore: readonly (readonly number[])[],
  units: readonly UnitRow[],
): readonly FoundSum[] {
  const superiors = new Map(
    units.flatMap(({ unit, parent }) => (parent === undefined ? [] : [[nameKey(unit), parent] as const])),
  );
  if (superiors.size === 0) return [];
  const keyOf = ({ group }: SummedRow, unit: string) => rowKey(group, unit);
  const indexed = rows.map((row, index) => ({ row, index, superior: superiors.get(nameKey(row.name)) }));
  const below = groupRows(
    indexed.filter(({ superior }) => superior !== undefined),
    ({ row, superior = "" }) => keyOf(row, superior),
  );
  return indexed.flatMap(({ row, index }) => {
    const parts = (below.get(keyOf(row, row.name)) ?? []).map((part) => part.index).filter((part) => part !== index);
    const own = ore[index] ?? [];
    if (parts.length < LEAST_PARTS || own.length === 0 || own.every((amount) => amount === 0)) return [];
    const sums = own.map((_, column) => parts.reduce((sum, part) => sum + (ore[part]?.[column] ?? Number.NaN), 0));
    return own.every((amount, column) => amount === sums[column]) ? [{ sum: index, parts }] : [];
  });
}
