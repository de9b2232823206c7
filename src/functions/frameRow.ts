import type { FrameTables } from "../domain/allocation/frameTables";
import { volumeTerms } from "../domain/allocation/volumeTerms";
import type { StandardCostRow, VolumeRow } from "../domain/allocationRows";
import { sumExact } from "../domain/amount/sumExact";
import { groupRows } from "../domain/groupRows";
import { nameKey, rowKey } from "../domain/nameKey";
import type { Citation } from "../domain/rule";
import type { AmountUnit } from "../domain/settings";
import type { ServiceRow } from "../domain/structureRows";
import { cellOf, type ResultCell } from "./answer";
import { amountFromZero, type CellRange, checkShape, numberAt, shapeOf } from "./cellRange";
import { NO_TABLES } from "./noTables";

export const RULE: Citation = ["T3.2-c", "A-5"];

/** Volumes with one row per target group and one column per year; prices (kr) and shares beside them, or repeated. */
export interface FrameRanges {
  readonly volumes: CellRange;
  readonly prices: CellRange;
  /** An empty share is 100 %. */
  readonly shares: CellRange;
}

/**
 * One standard-cost frame per column: the sum over the target groups of volume × Andel × price, as Metod Volym has it.
 * Source: T3.2-c. In `unit`, unrounded. A year with a volume or a price missing is that cell's fault, and no smaller frame.
 *
 * @example 455 and 120 persons at 97 000 and 142 000 kr // 61 175 tkr
 */
export function frameRow(ranges: FrameRanges, unit: AmountUnit): readonly (readonly ResultCell[])[] {
  const shape = shapeOf(ranges.volumes);
  checkShape(ranges.prices, shape);
  checkShape(ranges.shares, shape);
  const years = Array.from({ length: shape.columns }, (_, column) => column);
  return [years.map((column) => cellOf(() => frameOf(tablesOf(ranges, column, shape.rows), unit)))];
}

const SERVICE: ServiceRow = {
  at: { table: "services", row: 1 },
  service: "verksamhet",
  unit: "enhet",
  method: "volume",
  index: undefined,
  compensation: undefined,
  partOf: undefined,
};

/** The rules know columns as years; which year it is does not matter within one column. */
const YEAR = 1;

interface ColumnTables {
  readonly volumes: readonly VolumeRow[];
  readonly costs: readonly StandardCostRow[];
}

function tablesOf({ volumes, prices, shares }: FrameRanges, column: number, rows: number): ColumnTables {
  const groups = Array.from({ length: rows }, (_, row) => ({ row, column }));
  const unknown = { year: YEAR, origin: undefined };
  return {
    volumes: groups.map((at) => ({
      ...unknown,
      at: { table: "volumes", row: at.row + 1 },
      group: String(at.row),
      volume: amountFromZero(volumes, at),
    })),
    costs: groups.map((at) => ({
      ...unknown,
      at: { table: "standardCosts", row: at.row + 1 },
      service: SERVICE.service,
      group: String(at.row),
      cost: amountFromZero(prices, at),
      basis: "group",
      share: numberAt(shares, at) ?? 1,
      published: undefined,
    })),
  };
}

function frameOf({ volumes, costs }: ColumnTables, amountUnit: AmountUnit): number {
  const tables: FrameTables = {
    ...NO_TABLES,
    settings: { ...NO_TABLES.settings, amountUnit },
    volumes: new Map(volumes.map((row) => [rowKey(row.group, row.year), row])),
    costs: groupRows(costs, (row) => nameKey(row.service)),
  };
  const { value } = volumeTerms(tables, { service: SERVICE, year: YEAR });
  // Every group has its volume and its price of the year itself, so nothing can be missing.
  if (!value) throw new Error("A frame with all volumes and prices given was not computed.");
  return sumExact(value.map((term) => term.amount));
}
