import { finding } from "../../domain/finding";
import type { Place } from "../../domain/source";
import type { CellContent } from "../tableData";
import { type CellReading, read, unread } from "./cellKind";
import { shown } from "./shown";
import { swedishNumber } from "./swedishNumber";

/** Which numbers a cell takes. */
export interface NumberRange {
  readonly min?: number;
  readonly max?: number;
  readonly isWhole?: boolean;
  readonly allowsPercentSign?: boolean;
}

/**
 * Reads a number, also one that stands as Swedish text (with an advice).
 *
 * Errors: "not-a-number" for other text, flags and, where whole numbers are asked for, fractions; "out-of-range" with limits.
 */
export function readNumber(content: CellContent, at: Place, range: NumberRange): CellReading<number> {
  if (typeof content === "number") return inRange(content, at, range);
  const parsed = typeof content === "string" ? swedishNumber(content) : undefined;
  if (!parsed || (parsed.isPercent && range.allowsPercentSign !== true)) {
    return unread(finding("not-a-number", at, { found: shown(content) }));
  }
  const checked = inRange(parsed.number, at, range);
  if (!checked.isRead) return checked;
  return read(parsed.number, finding("number-as-text", at, { found: shown(content), read: parsed.number }));
}

function inRange(number: number, at: Place, { min, max, isWhole }: NumberRange): CellReading<number> {
  if (!Number.isFinite(number) || (isWhole === true && !Number.isInteger(number))) {
    return unread(finding("not-a-number", at, { found: shown(number) }));
  }
  const isInside = number >= (min ?? Number.NEGATIVE_INFINITY) && number <= (max ?? Number.POSITIVE_INFINITY);
  // −0 would be written and shown as a deficit of nothing.
  return isInside ? read(number === 0 ? 0 : number) : unread(finding("out-of-range", at, { found: number, min, max }));
}
