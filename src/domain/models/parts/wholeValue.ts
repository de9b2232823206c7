import type { ModelRow } from "../../modelRows";
import type { Citation } from "../../rule";

export const RULE: Citation = ["WB"];

/**
 * The whole number in Värde, written as a number or as text; undefined when it is none, or outside.
 *
 * @example wholeValue({ ...row, value: "2" }, 1, 10) // 2
 */
export function wholeValue({ value }: Pick<ModelRow, "value">, min: number, max: number): number | undefined {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  if (typeof number !== "number" || !Number.isInteger(number)) return undefined;
  return number >= min && number <= max ? number : undefined;
}
