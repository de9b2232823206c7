import type { ShownStep } from "../../domain/explain/shownStep";
import type { Citation } from "../../domain/rule";

export const RULE: Citation = ["A-6"];

/** Excel's format of a number of a chain, with as many decimals as it is shown with. */
export function stepFormat({ unit, decimals }: Pick<ShownStep, "unit" | "decimals">): string {
  if (unit === "year") return "0";
  const digits = decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
  const format = unit === "share" ? `${digits} %` : digits;
  return `${format};"−"${format}`;
}
