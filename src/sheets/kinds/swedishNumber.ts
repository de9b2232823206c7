const GROUPED = /^\d{1,3}(?:[ .]\d{3})*(?:,\d+)?$/;
const PLAIN = /^(?:\d+(?:[.,]\d+)?|[.,]\d+)$/;
/** `1.234` can be a thousand or a fraction; it is not guessed. `0.234` is a fraction. */
const AMBIGUOUS = /^[1-9]\d{0,2}(?:\.\d{3})+$/;
const SPACES = /[\s\u00a0\u202f\u2007\u2009]+/g;
const SIGN = /^([-+\u2212\u2013]?) ?(.*)$/;

/** A number that stood as text; `isPercent` when it had a percent sign (the number is then the share). */
export interface TextNumber {
  readonly number: number;
  readonly isPercent: boolean;
}

/**
 * Reads a number written as Swedish text: `1 234,5` with any space, comma or point, `−` or `-`, and `2,1 %` as 0.021.
 * Undefined for anything else, also for `1.234`, which could be meant either way.
 *
 * Source: WB. @example swedishNumber("−1 234,5") // { number: -1234.5, isPercent: false }
 */
export function swedishNumber(text: string): TextNumber | undefined {
  const trimmed = text.replace(SPACES, " ").trim();
  const isPercent = trimmed.endsWith("%");
  const [, sign = "", digits = ""] = SIGN.exec(isPercent ? trimmed.slice(0, -1).trim() : trimmed) ?? [];
  const number = unsigned(digits);
  if (number === undefined) return undefined;
  const signed = sign === "" || sign === "+" ? number : 0 - number;
  return { number: isPercent ? hundredth(signed) : signed, isPercent };
}

function unsigned(digits: string): number | undefined {
  if (AMBIGUOUS.test(digits)) return undefined;
  if (PLAIN.test(digits)) return Number(digits.replace(",", "."));
  return GROUPED.test(digits) ? Number(digits.replace(/[ .]/g, "").replace(",", ".")) : undefined;
}

/** 2.1 % must be 0.021 to the last bit, as it is when Excel reads it; dividing binary fractions is not. */
function hundredth(percent: number): number {
  const [digits = "0", exponent = "0"] = String(percent).split("e");
  return Number(`${digits}e${Number(exponent) - 2}`);
}
