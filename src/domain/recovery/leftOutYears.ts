import { has, type LeftOutRow, mayHave } from "../leftOut";
import { nameKey, rowKey, sameName } from "../nameKey";
import type { Workbook } from "../rows";
import type { Citation } from "../rule";
import type { Sourced } from "../source";
import { hasDecision } from "./exemptions";

export const RULE: Citation = ["T3.2-b", "A-5"];

/** A unit by name, with its closed years and those of them with a deficit. */
export interface LedgerUnit {
  readonly unit: string;
  readonly years: ReadonlySet<number>;
  readonly deficitYears: ReadonlySet<number>;
}

/**
 * The left-out rows of Årsresultat and Undantag that a unit's deficits depend on. One without a readable unit is any unit's
 * that lacks its year, or, of Undantag, that has a deficit in it; an exemption without a decision counts for nobody.
 *
 * Source: T3.2-b, A-5.
 */
export function leftOutOfLedger({ leftOut }: Workbook, { unit, years, deficitYears }: LedgerUnit): readonly Sourced[] {
  const isUnit = (name: string) => sameName(name, unit);
  const results = (leftOut.yearResults ?? []).filter(
    (row) => has(row, "unit", isUnit) || (row.unit === undefined && mayHave(row, "year", (year) => !years.has(year))),
  );
  const exemptions = (leftOut.exemptions ?? []).filter(
    (row) =>
      mayHave(row, "unit", isUnit) &&
      mayHave(row, "deficitYear", (year) => deficitYears.has(year)) &&
      mayHave(row, "decision", (decision) => hasDecision({ decision })),
  );
  return deficitYears.size === 0 ? results : [...results, ...exemptions];
}

/** The units that only left-out rows of Årsresultat name, each once and as first written. */
export function unitsLeftOut({ leftOut, yearResults }: Workbook): readonly string[] {
  const known = new Set(yearResults.map((row) => nameKey(row.unit)));
  return (leftOut.yearResults ?? []).flatMap(({ unit }) => {
    if (unit === undefined || known.has(nameKey(unit))) return [];
    known.add(nameKey(unit));
    return [unit];
  });
}

/** `rowKey(unit, year)` of every left-out row of Årsresultat that has both: whether it is a deficit is not known. */
export function leftOutYearKeys({ leftOut }: Workbook): readonly string[] {
  const keyOf = ({ unit, year }: LeftOutRow<Workbook["yearResults"][number]>) =>
    unit === undefined || year === undefined ? [] : [rowKey(unit, year)];
  return (leftOut.yearResults ?? []).flatMap(keyOf);
}
