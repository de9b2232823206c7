import { type Finding, finding } from "../../domain/finding";
import { groupRows } from "../../domain/groupRows";
import { rowKey } from "../../domain/nameKey";
import type { KindName } from "../kinds/cellKind";
import { isBlank } from "../kinds/cleanText";
import { shown } from "../kinds/shown";
import { cellOf, inputColumns } from "./readRows";
import type { Geometry, TableGeometry } from "./tableGeometry";

/** Columns of numbers that are reckoned; a name or a year is often a formula in some rows only. */
const RECKONED: ReadonlySet<KindName> = new Set<KindName>(["amount", "price", "percent", "number", "count"]);
const TIMES: ReadonlySet<KindName> = new Set<KindName>(["year", "period"]);

/** In fewer rows nobody knows which is the rule and which the exception. */
const LEAST_ROWS = 4;
/** One or a few: more than this, or than a fourth of the rows, is a habit and no slip. */
const MOST_CONSTANTS = 3;
const MOST_SHARE = 0.25;

/**
 * `constant-among-formulas` at the first of a few typed numbers in a column of at least four rows that is formulas otherwise.
 * The first of the years of something, which the formulas of the later years build on, is typed as it should be; empty cells
 * are not told. Columns that the add-in writes are left alone, and tables where it is not known what is a formula.
 *
 * Source: P-d. @example =C2*1,02 in C3, C4 and C6, 8 400 in C5 // told at C5
 */
export function findConstants(geometry: Geometry): readonly Finding[] {
  return [...geometry.values()].flatMap((table) => {
    if (!table.data.formulas || table.data.formulas.length === 0) return [];
    const columns = inputColumns(table.contract).filter(([, { kind }]) => RECKONED.has(kind.name));
    return columns.flatMap(([key]) => constantsIn(table, key));
  });
}

function constantsIn(table: TableGeometry, key: string): readonly Finding[] {
  const index = table.indexes.get(key);
  const formulaRows = index === undefined ? new Set<number>() : rowsOfFormulas(table, index);
  if (formulaRows.size < LEAST_ROWS - 1) return [];
  const filled = table.data.values.flatMap((cells, row) => (isBlank(cellOf(table, cells, key)) ? [] : [row]));
  const isFirst = firstOfYears(table, filled);
  const constants = filled.filter((row) => !formulaRows.has(row));
  const formulas = filled.length - constants.length;
  const rows = constants.filter((row) => !isFirst(row)).map((row) => row + 1);
  const isFew = rows.length <= MOST_CONSTANTS && rows.length <= (rows.length + formulas) * MOST_SHARE;
  if (rows.length + formulas < LEAST_ROWS || !isFew) return [];
  const [first] = rows;
  if (first === undefined) return [];
  return [
    finding("constant-among-formulas", { table: table.contract.key, row: first, column: key }, { rows, formulas }),
  ];
}

function rowsOfFormulas({ data }: TableGeometry, index: number): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const { top, bottom, left, right } of data.formulas ?? []) {
    if (index < left || index > right) continue;
    for (let row = top; row <= bottom; row += 1) rows.add(row);
  }
  return rows;
}

/** Tells whether a row is the earliest of the rows that are alike but for the year or period, of which there are several. */
function firstOfYears(table: TableGeometry, rows: readonly number[]): (row: number) => boolean {
  const { contract } = table;
  const columns = inputColumns(contract);
  const timeKey = columns.find(([, { kind }]) => TIMES.has(kind.name))?.[0];
  if (timeKey === undefined) return () => false;
  const unique = contract.uniqueBy.length > 0 ? contract.uniqueBy : columns.slice(0, 1).map(([key]) => key);
  const names = unique.filter((key) => key !== timeKey);
  const words = (row: number, key: string) => shown(cellOf(table, table.data.values[row] ?? [], key) ?? "");
  const groups = groupRows(rows, (row) => rowKey(...names.map((key) => words(row, key))));
  const firsts = [...groups.values()].flatMap((group) => {
    const times = group.map((row) => words(row, timeKey));
    const earliest = times.reduce((one, other) => (other < one ? other : one));
    return group.length > 1 ? group.filter((_, index) => times[index] === earliest) : [];
  });
  const found = new Set(firsts);
  return (row) => found.has(row);
}
