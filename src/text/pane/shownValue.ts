import type { ShownAs } from "../../domain/goalRows";
import type { Formats } from "./formats";

/**
 * A target or a value as its row wants it shown (Visas som): the number, or a share as percent with one decimal. With
 * `limits` a value gets more decimals where the rounded one would stand on another side of one of them, or on it.
 *
 * @example shownValue(0.006, "percent", formats) // "0,6 %"
 */
export function shownValue(
  value: number,
  shownAs: ShownAs | undefined,
  formats: Pick<Formats, "value" | "change">,
  limits: readonly number[] = [],
): string {
  if (shownAs !== "percent") return formats.value(value, limits);
  const oneDecimal = formats.change(value).replace("+", "");
  if (limits.every((limit) => Math.sign(inTenths(value) - inTenths(limit)) === Math.sign(value - limit)))
    return oneDecimal;
  const sign = /\s?%$/.exec(oneDecimal)?.[0] ?? "";
  return `${formats.value(
    value * 100,
    limits.map((limit) => limit * 100),
  )}${sign}`;
}

/** Tenths of a percent, as they are shown. */
function inTenths(share: number): number {
  return Math.round(share * 1000);
}
