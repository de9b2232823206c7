import type { Workbook } from "../../domain/rows";
import type { RowRef } from "../../domain/source";

/** The row of Åtgärder beneath the last one that has anything in it: where the next measure is written. */
export function nextMeasure({ measures, leftOut }: Workbook): RowRef {
  const rows = [...measures, ...(leftOut.measures ?? [])].map(({ at }) => at.row);
  return { table: "measures", row: Math.max(0, ...rows) + 1 };
}
