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
 * What is wrong with the exemptions: one that names no decision (`exemption-without-decision`), one for a year in which the
 * unit had no deficit (`exemption-without-deficit`), and one that takes what is exempted past the deficit
 * (`exemption-exceeds-deficit`). `deficits` are by `rowKey(unit, year)`, with plus and in `unit`; undefined where the year may
 * be one but can not be read.
 *
 * Source: T3.2-b, A-2. @example 400 and 600 exempted of a deficit of 900 // the second row exceeds it, 1 000 of 900
 */
export function findExemptionFaults(
  rows: readonly ExemptionRow[],
  deficits: ReadonlyMap<string, number | undefined>,
  unit: AmountUnit,
): readonly Finding[] {
  const byDeficit = groupRows(rows.filter(hasDecision), (row) => rowKey(row.unit, row.deficitYear));
  return rows.flatMap((row) => {
    const facts = { unit: row.unit, year: row.deficitYear };
    const key = rowKey(row.unit, row.deficitYear);
    return [
      ...(hasDecision(row) ? [] : [finding("exemption-without-decision", { ...row.at, column: "decision" }, facts)]),
      ...(deficits.has(key)
        ? findExcess(row, { deficit: deficits.get(key), rows: byDeficit.get(key) ?? [], unit })
        : [finding("exemption-without-deficit", { ...row.at, column: "deficitYear" }, facts)]),
    ];
  });
}

interface ExemptedDeficit {
  readonly deficit: number | undefined;
  /** Every exemption of it that counts. */
  readonly rows: readonly ExemptionRow[];
  readonly unit: AmountUnit;
}

/** Told at the row that takes the sum past the deficit, and at none after it. */
function findExcess(row: ExemptionRow, { deficit, rows, unit }: ExemptedDeficit): readonly Finding[] {
  const place = rows.indexOf(row);
  if (place < 0 || row.amount === undefined || deficit === undefined) return [];
  const sumOf = (some: readonly ExemptionRow[]) => sumExact(some.map((one) => one.amount ?? 0));
  const isPast = (sum: number) => toOre(sum, unit) > toOre(deficit, unit);
  const exempted = sumOf(rows.slice(0, place + 1));
  if (!isPast(exempted) || isPast(sumOf(rows.slice(0, place)))) return [];
  const facts = { unit: row.unit, year: row.deficitYear, exempted, deficit };
  return [finding("exemption-exceeds-deficit", { ...row.at, column: "amount" }, facts)];
}
