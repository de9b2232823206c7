const MS_PER_DAY = 86_400_000;
/** Day 0 of Excel's 1900 system, as it counts from March 1900 on. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** Days a plan or a follow-up can be about; anything else is a number that never was a date. */
const FIRST_SERIAL = 18_264; // 1950-01-01
const LAST_SERIAL = 91_676; // 2150-12-31
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * The ISO day of an Excel serial of the 1900 system; undefined outside 1950–2150.
 *
 * @example serialDay(46235) // "2026-08-01"
 */
export function serialDay(serial: number): string | undefined {
  if (!(serial >= FIRST_SERIAL && serial < LAST_SERIAL + 1)) return undefined;
  return new Date(DAY_ZERO + Math.floor(serial) * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The serial of an ISO day, `daySerial("2026-08-01")` is 46235; undefined for what is no day. */
export function daySerial(day: string): number | undefined {
  const match = ISO_DAY.exec(day);
  if (!match) return undefined;
  const time = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  const isCalendarDay = new Date(time).toISOString().startsWith(day);
  return isCalendarDay ? (time - DAY_ZERO) / MS_PER_DAY : undefined;
}
