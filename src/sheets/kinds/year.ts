import { finding } from "../../domain/finding";
import type { CellKind } from "./cellKind";
import { read, unread } from "./cellKind";
import { serialDay } from "./serialDay";
import { shown } from "./shown";

export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2200;

/** True for a number that is a year a plan can be about. */
export function isYear(number: number): boolean {
  return Number.isInteger(number) && number >= FIRST_YEAR && number <= LAST_YEAR;
}

/** A calendar year, 1900–2200; the text `2026` is read with an advice. Errors: "not-a-year", quoting a date as a date. */
export const year: CellKind<number> = {
  name: "year",
  numberFormat: "0",
  align: "right",
  validation: { kind: "whole", min: FIRST_YEAR, max: LAST_YEAR },
  read(content, at) {
    if (typeof content === "number") {
      return isYear(content)
        ? read(content)
        : unread(finding("not-a-year", at, { found: serialDay(content) ?? shown(content) }));
    }
    const number = typeof content === "string" && /^\s*\d{4}\s*$/.test(content) ? Number(content) : Number.NaN;
    if (!isYear(number)) return unread(finding("not-a-year", at, { found: shown(content) }));
    return read(number, finding("number-as-text", at, { found: shown(content), read: number }));
  },
  write: (value) => value,
};
