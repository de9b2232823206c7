import type { AmountUnit } from "../../domain/settings";
import { geometryOf } from "../reading/geometryOf";
import type { TableData } from "../tableData";
import { type PlannedRows, planRows } from "../writing/planRows";
import { measureCells } from "./measureCells";
import type { NewMeasure } from "./newMeasure";

/** What the pane has proposed itself: left out where the user's table lacks the column. All else that was said must fit. */
const PROPOSED: ReadonlySet<string> = new Set(["starts", "kind", "state", "responsible"]);

/**
 * Plans a row at the end of Åtgärder, and the table where the workbook has none.
 *
 * Source: WB. `unit` is Beloppsenhet. @example planMeasure(tables, measure, "tkr") // { kind: "changes", changes: […] }
 */
export function planMeasure(tables: readonly TableData[], measure: NewMeasure, unit: AmountUnit): PlannedRows {
  const cells = measureCells(measure);
  const needed = [...cells.keys()].filter((key) => !PROPOSED.has(key));
  return planRows(geometryOf(tables).geometry, "measures", { rows: [cells], needed, unit });
}
