import { type CellRange, isEmpty, neededAt, numberAt, type Position, placeOf, shapeOf } from "./cellRange";
import { FunctionFault } from "./functionFault";

/** The years that anyone plans or follows up, so that an amount in the wrong place is not taken for one. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;

/** The year in a cell; throws "value-missing" or "not-a-year". */
export function yearAt(range: CellRange, at: Position): number {
  const year = neededAt(range, at);
  if (Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR) return year;
  throw new FunctionFault("not-a-year", { ...placeOf(range, at), found: String(year) });
}

/** A year and the row it stands on, counted from 0. */
export interface YearRow {
  readonly year: number;
  readonly row: number;
}

/**
 * The years of a column, each once. A row that is empty in the years and in `beside` is passed over, so that a range may
 * reach below the last row. Throws "year-twice", "value-missing" and "not-a-year"; "no-rows" when all rows are empty.
 */
export function yearRows(years: CellRange, beside: readonly CellRange[]): readonly YearRow[] {
  const { rows } = shapeOf(years);
  const filled = Array.from({ length: rows }, (_, row) => row).filter((row) =>
    [years, ...beside].some((range) => !isUnfilled(range, row)),
  );
  const found = filled.map((row) => ({ year: yearAt(years, { row, column: 0 }), row }));
  if (found.length === 0) throw new FunctionFault("no-rows", { argument: years.argument });
  const twice = found.find(({ year }, index) => found.findIndex((other) => other.year === year) < index);
  if (twice) throw new FunctionFault("year-twice", { argument: years.argument, year: twice.year });
  return found;
}

function isUnfilled(range: CellRange, row: number): boolean {
  return isEmpty(numberAt(range, { row, column: 0 }));
}
