import { toOre } from "../amount/ore";
import { sumExact } from "../amount/sumExact";
import { type Finding, finding } from "../finding";
import type { ExemptionRow } from "../followUpRows";
import { groupRows } from "../groupRows";
import { rowKey } from "../nameKey";
import type { Citation } from "../rule";
import type { AmountUnit } from "../settings";

export const RULE: Citation = ["T3.2-b", "A-2", "A-4"];

/** True when kommunfullmäktige's decision is named; without it an exemption does not count. Source: T3.2-b. */
export function hasDecision(row: Pick<ExemptionRow, "decision">): boolean {
  return row.decision !== undefined && row.decision.trim() !== "";
}

/**
 * What kommunfullmäktige has exempted of a unit's deficits, in öre by deficit year. Several exemptions of one deficit add;
 * one without an amount is for all of it (Infinity). Those without a decision are left out.
 *
 * Source: T3.2-b, A-2. `rows` are those of one unit, amounts in `unit`.
 */
export function exemptedByYear(rows: readonly ExemptionRow[], unit: AmountUnit): ReadonlyMap<number, number> {
  const byYear = groupRows(rows.filter(hasDecision), (row) => rowKey(row.deficitYear));
  return new Map([...byYear].map(([year, exemptions]) => [Number(year), totalOre(exemptions, unit)]));
}

function totalOre(rows: readonly ExemptionRow[], unit: AmountUnit): number {
  const amounts = rows.flatMap((row) => row.amount ?? []);
  return amounts.length < rows.length ? Number.POSITIVE_INFINITY : toOre(sumExact(amounts), unit);
}

/**
 * What is wrong with the exemptions: one that names no decision (`exemption-without-decision`), and one for a year in which
 * the unit had no deficit (`exemption-without-deficit`). `deficitYears` holds `rowKey(unit, year)` of every deficit, and of
 * every year that may be one.
 *
 * Source: T3.2-b.
 */
export function findExemptionFaults(
  rows: readonly ExemptionRow[],
  deficitYears: ReadonlySet<string>,
): readonly Finding[] {
  return rows.flatMap((row) => {
    const facts = { unit: row.unit, year: row.deficitYear };
    return [
      ...(hasDecision(row) ? [] : [finding("exemption-without-decision", { ...row.at, column: "decision" }, facts)]),
      ...(deficitYears.has(rowKey(row.unit, row.deficitYear))
        ? []
        : [finding("exemption-without-deficit", { ...row.at, column: "deficitYear" }, facts)]),
    ];
  });
}
