import { chainIndex } from "../domain/allocation/chainIndex";
import type { PriceIndexRow } from "../domain/allocationRows";
import { rowKey } from "../domain/nameKey";
import type { Citation } from "../domain/rule";
import { cellOf, type ResultCell } from "./answer";
import { type CellRange, checkShape, numberAt, shapeOf } from "./cellRange";
import { FunctionFault } from "./functionFault";
import { NO_TABLES } from "./noTables";
import { yearAt, yearRows } from "./yearsOf";

export const RULE: Citation = ["T3.2-c", "A-5"];

/** The years to go to, and the index: its years and their changes (shares) in a column each. */
export interface IndexRanges {
  readonly toYears: CellRange;
  readonly indexYears: CellRange;
  readonly changes: CellRange;
}

const INDEX = "index";

/**
 * The factor from the prices of one year to those of each of the others, in their shape.
 * Source: T3.2-c. A year without its change, or before the price year, is its own cell's fault.
 *
 * @example from 2025 to 2027 with 3,0 % for 2026 and 2,0 % for 2027 // 1.0506
 */
export function indexFactors(
  { toYears, indexYears, changes }: IndexRanges,
  fromYear: number,
): readonly (readonly ResultCell[])[] {
  const index = { ...shapeOf(indexYears), columns: 1 };
  checkShape(indexYears, index);
  checkShape(changes, index);
  const rows = yearRows(indexYears, [changes]).flatMap(({ year, row }) => {
    const change = numberAt(changes, { row, column: 0 });
    return change === undefined ? [] : [rowOf(year, change)];
  });
  const indexes = new Map(rows.map((row) => [rowKey(row.index, row.year), row]));
  const { rows: height, columns } = shapeOf(toYears);
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: columns }, (_, column) =>
      cellOf(() => factorOf(indexes, fromYear, yearAt(toYears, { row, column }))),
    ),
  );
}

function factorOf(indexes: ReadonlyMap<string, PriceIndexRow>, fromYear: number, toYear: number): number {
  if (toYear < fromYear) throw new FunctionFault("before-price-year", { year: toYear, priceYear: fromYear });
  const tables = { ...NO_TABLES, indexes };
  const { value, findings } = chainIndex(tables, { index: INDEX, fromYear, toYear });
  for (const { code, facts } of findings) {
    if (code === "index-year-missing") throw new FunctionFault(code, { year: facts.year });
  }
  if (!value) throw new Error("An index with all its years was not chained.");
  return value.factor;
}

function rowOf(year: number, change: number): PriceIndexRow {
  const at = { table: "priceIndexes", row: 1 } as const;
  return { at, index: INDEX, year, change, origin: undefined, published: undefined };
}
