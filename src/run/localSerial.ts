const MS_PER_MINUTE = 60_000;
const MINUTES_PER_DAY = 1_440;
/** 1 January 1970 as an Excel serial. */
const EPOCH_SERIAL = 25_569;

/**
 * A moment as Excel writes it in the computer's own time, to the minute: whole days since 1900, and the time as a part of one.
 *
 * @example localSerial(new Date(2026, 10, 22, 12, 0)) // 46348.5
 */
export function localSerial(moment: Date): number {
  const minutes = Math.floor(moment.getTime() / MS_PER_MINUTE) - moment.getTimezoneOffset();
  return EPOCH_SERIAL + minutes / MINUTES_PER_DAY;
}
