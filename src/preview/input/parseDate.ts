import type { CellInput } from "./parseInput";

const DAY_MILLISECONDS = 86_400_000;
/** Serial number of 1970-01-01, counted from the end of 1899 as Excel does; the 1904 calendar starts 1462 days later. */
const UNIX_EPOCH_SERIAL = 25_569;
const DAYS_TO_1904 = 1_462;
/** Excel believes in 29 February 1900, so serials before March of that year are one day off: such dates stay text. */
const FIRST_TRUE_SERIAL = 61;
/** 9999-12-31, where Excel's calendar ends. */
const LAST_SERIAL = 2_958_465;

/**
 * Reads a day as Swedes write it, `yyyy-mm-dd`. Undefined when the text is none, or the day does not exist.
 *
 * Example: `parseDate("2026-03-01", false)` is `{ value: 46082, numberFormat: "yyyy-mm-dd" }`.
 */
export function parseDate(text: string, date1904: boolean): CellInput | undefined {
  const found = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(text);
  if (found === null) return undefined;
  const [year, month, day] = found.slice(1).map(Number);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const serial = date.getTime() / DAY_MILLISECONDS + UNIX_EPOCH_SERIAL;
  if (serial < (date1904 ? DAYS_TO_1904 : FIRST_TRUE_SERIAL)) return undefined;
  return { value: serial - (date1904 ? DAYS_TO_1904 : 0), numberFormat: "yyyy-mm-dd" };
}

/** The day of a whole serial number as `yyyy-mm-dd`; undefined for a time of day, and for days that Excel miscounts. */
export function serialDay(serial: number, date1904: boolean): string | undefined {
  const sinceCentury = serial + (date1904 ? DAYS_TO_1904 : 0);
  const isDay = Number.isInteger(serial) && sinceCentury >= FIRST_TRUE_SERIAL && sinceCentury <= LAST_SERIAL;
  if (!isDay) return undefined;
  const date = new Date((sinceCentury - UNIX_EPOCH_SERIAL) * DAY_MILLISECONDS);
  return date.toISOString().slice(0, 10);
}
