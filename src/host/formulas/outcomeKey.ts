import type { CellValue } from "../model/workbook";
import type { Outcome } from "./EngineBook";

/** Alike for outcomes that are alike. */
export function outcomeKey({ value, spill }: Outcome): string {
  return value === undefined ? "" : `${valueKey(value)}${spill ? JSON.stringify(spill) : ""}`;
}

/** Alike for values that are alike. */
export function valueKey(value: CellValue): string {
  return typeof value === "object" && value !== null ? value.error : `${typeof value} ${value}`;
}
