import { type Found, finding } from "../finding";
import { has, mayHave } from "../leftOut";
import { nameKey, sameName } from "../nameKey";
import type { Workbook } from "../rows";
import type { Citation } from "../rule";
import type { RowRef, Sourced } from "../source";

export const RULE: Citation = ["T3.2-e", "A-5"];

/** A row whose money may be missing from the sums of these years, for one unit or (`unit` undefined) for any. */
export interface SumGap {
  readonly at: RowRef;
  readonly unit: string | undefined;
  readonly years: readonly number[];
}

/**
 * Every gap in the sums of the years. A row without a service of its own is told (`sums-incomplete`); one whose service is
 * known has its `frame-not-computed`. Without any service there are no sums, and no gaps. Source: T3.2-e, A-5.
 */
export function sumGaps(workbook: Workbook, years: readonly number[]): Found<readonly SumGap[]> {
  const { services, leftOut } = workbook;
  if (services.length + (leftOut.services?.length ?? 0) === 0) return { value: [], findings: [] };
  const unplaced = unplacedRows(workbook, years);
  const nameless = (leftOut.services ?? []).filter((row) => row.service === undefined);
  return {
    value: [...leftOutServices(workbook, years), ...unplaced],
    findings: [...nameless, ...unplaced].map(({ at }) => finding("sums-incomplete", at, {})),
  };
}

/**
 * The rows of Verksamheter that were left out: their frames are in no sum. An earmarked part (Varav) is missing from none,
 * unless something is earmarked within it. Source: T3.2-e, A-5.
 */
function leftOutServices({ services, leftOut }: Workbook, years: readonly number[]): readonly SumGap[] {
  const wholes = new Set(services.flatMap((row) => (row.partOf === undefined ? [] : nameKey(row.partOf))));
  return (leftOut.services ?? [])
    .filter(
      (row) =>
        mayHave(row, "partOf", (whole) => whole === undefined) ||
        has(row, "service", (name) => wholes.has(nameKey(name))),
    )
    .map((row) => ({ at: row.at, unit: row.unit, years }));
}

/**
 * The rows that belong to a service nobody can name: their Verksamhet (in Volymer: Målgrupp) can not be read, or is in no
 * row that could be meant. Each frame stands for what names it, but no sum can be said to hold everything.
 *
 * Source: T3.2-e, A-5. An ambition of the year before the first counts where a frame is carried forward from that year.
 */
function unplacedRows(workbook: Workbook, years: readonly number[]): readonly SumGap[] {
  const { leftOut, services } = workbook;
  const isService = nameTest([...services, ...(leftOut.services ?? [])].map((row) => row.service));
  const costs = [...workbook.standardCosts, ...(leftOut.standardCosts ?? [])];
  const ambitions = [...workbook.ambitions, ...(leftOut.ambitions ?? [])];
  const groups = [...workbook.targetGroups, ...(leftOut.targetGroups ?? []), ...costs].map((row) => row.group);
  const isGroup = nameTest(groups);
  const start = services.some((row) => row.method === "indexation") ? (years[0] ?? 0) - 1 : undefined;
  return [
    ...gapsOf(
      costs.filter((row) => !has(row, "service", isService)),
      (row) => years.filter((year) => mayHave(row, "year", (own) => own <= year)),
    ),
    ...gapsOf(
      ambitions.filter((row) => !has(row, "service", isService)),
      (row) => years.filter((year) => mayHave(row, "year", (own) => own === year || own === start)),
    ),
    ...gapsOf(
      [...workbook.volumes, ...(leftOut.volumes ?? [])].filter((row) => !has(row, "group", isGroup)),
      (row) => years.filter((year) => mayHave(row, "year", (own) => own <= year)),
    ),
  ];
}

/** True when the sum of a unit, or the whole (`unit` undefined), may lack the row's money in the year. */
export function isGapIn(gap: SumGap, year: number, unit: string | undefined): boolean {
  if (!gap.years.includes(year)) return false;
  return unit === undefined || gap.unit === undefined || sameName(gap.unit, unit);
}

function gapsOf<R extends Sourced>(rows: readonly R[], yearsOf: (row: R) => readonly number[]): readonly SumGap[] {
  return rows
    .map((row) => ({ at: row.at, unit: undefined, years: yearsOf(row) }))
    .filter((gap) => gap.years.length > 0);
}

function nameTest(names: readonly (string | undefined)[]): (name: string) => boolean {
  const known = new Set(names.flatMap((name) => (name === undefined ? [] : nameKey(name))));
  return (name) => known.has(nameKey(name));
}
