import type { CellInput } from "./parseInput";

/** Ordinary, no-break, narrow no-break and thin space: all are used between thousands. */
const SPACES = /[ \u00a0\u202f\u2009]/g;
const NUMBER = /^([-−+]?)(\d+|\d{1,3}(?: \d{3})+)?(?:,(\d*))?(?:e([-+]?\d{1,3}))?( ?%)?$/i;

/**
 * Reads a number as Swedes write it: space between thousands, comma before decimals, `-` or `−`, and `%`.
 * Undefined when the text is none: `1.5` (a point) and `1,2,3` stay text.
 *
 * Example: `parseNumber("1 234,5")` is `{ value: 1234.5, numberFormat: "#,##0.00" }`.
 */
export function parseNumber(text: string): CellInput | undefined {
  const found = NUMBER.exec(text.trim().replace(SPACES, " "));
  if (found === null) return undefined;
  const [, sign = "", whole = "", decimals, exponent, percent] = found;
  if (whole === "" && (decimals ?? "") === "") return undefined;
  const digits = `${sign === "−" ? "-" : sign}${whole.replaceAll(" ", "") || "0"}.${decimals || "0"}`;
  const number = Number(`${digits}e${Number(exponent ?? 0) - (percent === undefined ? 0 : 2)}`);
  if (!Number.isFinite(number)) return undefined;
  const numberFormat = typedFormat({ decimals: decimals ?? "", exponent, percent, isGrouped: whole.includes(" ") });
  return numberFormat === undefined ? { value: number } : { value: number, numberFormat };
}

interface Typed {
  readonly decimals: string;
  readonly exponent: string | undefined;
  readonly percent: string | undefined;
  readonly isGrouped: boolean;
}

/** The format that typing gives a cell: what was typed with it, in Excel's own few kinds. */
function typedFormat({ decimals, exponent, percent, isGrouped }: Typed): string | undefined {
  if (percent !== undefined) return decimals === "" ? "0%" : `0.${"0".repeat(Math.min(decimals.length, 2))}%`;
  if (exponent !== undefined) return "0.00E+00";
  if (isGrouped) return decimals === "" ? "#,##0" : "#,##0.00";
  return undefined;
}
