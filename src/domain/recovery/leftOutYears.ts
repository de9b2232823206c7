import type { ExemptionRow } from "../followUpRows";
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
 * The rows of Årsresultat and Undantag that a unit's deficits depend on and that can not be used. One without a readable unit
 * is any unit's that lacks its year, or, of Undantag, that has a deficit in it, and so is an exemption of a unit that nothing
 * else names: it is misspelt. An exemption without a decision counts for nobody.
 *
 * Source: T3.2-b, A-5.
 */
export function leftOutOfLedger(workbook: Workbook, { unit, years, deficitYears }: LedgerUnit): readonly Sourced[] {
  const { leftOut } = workbook;
  const isUnit = (name: string) => sameName(name, unit);
  const results = (leftOut.yearResults ?? []).filter(
    (row) => has(row, "unit", isUnit) || (row.unit === undefined && mayHave(row, "year", (year) => !years.has(year))),
  );
  const nameless: readonly LeftOutRow<ExemptionRow>[] = unplacedExemptions(workbook).map(({ unit: _, ...row }) => row);
  const exemptions = [...(leftOut.exemptions ?? []), ...nameless].filter(
    (row) =>
      mayHave(row, "unit", isUnit) &&
      mayHave(row, "deficitYear", (year) => deficitYears.has(year)) &&
      mayHave(row, "decision", (decision) => hasDecision({ decision })),
  );
  return deficitYears.size === 0 ? results : [...results, ...exemptions];
}

/** The exemptions of units that are in neither Organisation nor Årsresultat: whose deficits they are for nobody knows. */
export function unplacedExemptions({ units, yearResults, exemptions, leftOut }: Workbook): readonly ExemptionRow[] {
  const rows = [...units, ...yearResults, ...(leftOut.units ?? []), ...(leftOut.yearResults ?? [])];
  const known = new Set(rows.flatMap(({ unit }) => (unit === undefined ? [] : nameKey(unit))));
  return exemptions.filter(({ unit }) => !known.has(nameKey(unit)));
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
