/** Spaces inside a number do not break; a minus is a minus sign. Fixed here so that no machine writes it otherwise. */
export function swedishText(value: number, decimals: number): string {
  const format = new Intl.NumberFormat("sv-SE", { maximumFractionDigits: decimals, roundingMode: "halfExpand" });
  const text = format
    .format(value)
    .replace(/[\s\u202f]/g, "\u00a0")
    .replace("-", "\u2212");
  return /[1-9]/.test(text) ? text : text.replace("\u2212", "");
}

/** A share as a percentage, at most two decimals: `2,1 %`. */
export function swedishPercent(share: number): string {
  return `${swedishText(share * 100, 2)}\u00a0%`;
}
