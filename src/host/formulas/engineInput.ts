import type { CellValue } from "../model/workbook";

/**
 * A constant as the engine takes it typed in: text behind an apostrophe, so that "1-2" or "5 %" stays text.
 * Empty text for an empty cell.
 */
export function engineInput(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "string") return `'${value}`;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? String(value) : value.error;
}
