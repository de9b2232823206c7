import { logTable } from "../contract/logTables";
import { closest } from "../kinds/closest";
import { serialDay } from "../kinds/serialDay";
import { headerKey } from "../reading/matchHeaders";
import type { Geometry, TableGeometry } from "../reading/tableGeometry";
import type { ColourLock, LockFault, LogRow } from "./logEntry";
import { logRows } from "./logRows";

/**
 * The lock on the colours; undefined when the newest of Låst and Upplåst unlocked them, or there is none.
 *
 * An Upplåst opens what came before it by Nr: a Låst of the same number holds. So does a lock that somebody has damaged
 * (`fault`): a later row whose Händelse can not be read may be a Låst, an Upplåst whose Nr can not be read may be older than
 * the Låst, and without the column Händelse any row may be either.
 *
 * Source: WB. @example colourLock(geometry)?.version // "Budget KF"
 */
export function colourLock(geometry: Geometry): ColourLock | undefined {
  const table = geometry.get("log");
  const rows = logRows(geometry).filter(
    ({ event }) => event === undefined || event === "locked" || event === "unlocked",
  );
  const newest = rows.at(-1);
  const last = rows.findLast(({ event, number }) => event !== "unlocked" && isTie(newest, number)) ?? newest;
  if (!table || !last) return undefined;
  if (last.event === undefined) return faulty(table, last, "event");
  if (last.event === "locked") return sure(last);
  return last.number === undefined ? faulty(table, last, "number") : undefined;
}

/** Of two rows of the same number nobody knows which came last. */
function isTie(newest: LogRow | undefined, number: number | undefined): boolean {
  return number !== undefined && number === newest?.number;
}

function sure({ row, number, time, period, version, by }: LogRow): ColourLock {
  return { row, number, time, day: time === undefined ? undefined : serialDay(time), period, version, by };
}

/** Since when and for which version such a lock is, nobody knows. */
function faulty(table: TableGeometry, { row, number, found }: LogRow, column: LockFault["column"]): ColourLock {
  const unknown = { time: undefined, day: undefined, period: undefined, version: undefined, by: undefined };
  const isHeader = !table.indexes.has(column);
  const fault = { column, isHeader, found: isHeader ? misspelt(table, column) : found[column] };
  return { row, number, ...unknown, fault };
}

/** The header that was most likely meant; "" when the table has none. */
function misspelt({ data, indexes }: TableGeometry, column: LockFault["column"]): string {
  const { header } = logTable.columns[column];
  const known = new Set(indexes.values());
  return data.headers.find((one, index) => !known.has(index) && closest(headerKey(one), [header]) === header) ?? "";
}
