import { firstRows } from "../groupRows";
import { nameKey } from "../nameKey";
import type { Citation } from "../rule";

export const RULE: Citation = ["T3.2-g", "WB"];

/**
 * The units that rows name, each once and as first written, in the order they appear. Rows without one name none.
 *
 * @example namedUnits([...workbook.units, ...workbook.goals]) // those of Organisation, then those that only Mål names
 */
export function namedUnits(rows: readonly { readonly unit: string | undefined }[]): readonly string[] {
  const names = rows.flatMap(({ unit }) => (unit === undefined || unit.trim() === "" ? [] : unit));
  return [...firstRows(names, nameKey).values()];
}
