import type { AmountUnit } from "../../domain/settings";
import { CONTRACT } from "../contract/contract";
import { geometryOf } from "../reading/geometryOf";
import type { Change, TableData } from "../tableData";
import { tableLayout } from "../template/tableLayout";
import { type AppendObstacle, appendObstacle } from "../writing/appendObstacle";
import { planAppend } from "../writing/planAppend";
import { measureCells } from "./measureCells";
import type { NewMeasure } from "./newMeasure";

/** What the pane has proposed itself: left out where the user's table lacks the column. All else that was said must fit. */
const PROPOSED: ReadonlySet<string> = new Set(["starts", "kind", "state", "responsible"]);

/** The changes that write a measure, or what stands in the way. */
export type PlannedMeasure =
  | { readonly kind: "changes"; readonly changes: readonly Change[] }
  | { readonly kind: "refused"; readonly obstacle: AppendObstacle };

/**
 * Plans a row at the end of Åtgärder, and the table where the workbook has none.
 *
 * Source: WB. `unit` is Beloppsenhet. @example planMeasure(tables, measure, "tkr") // { kind: "changes", changes: […] }
 */
export function planMeasure(tables: readonly TableData[], measure: NewMeasure, unit: AmountUnit): PlannedMeasure {
  const table = geometryOf(tables).geometry.get("measures");
  const cells = measureCells(measure);
  if (table === undefined) {
    const row = Object.keys(CONTRACT.measures.columns).map((key) => cells.get(key) ?? "");
    const layout = tableLayout(CONTRACT.measures, unit);
    return { kind: "changes", changes: [{ kind: "createTable", layout, rows: [row], lights: [] }] };
  }
  const needed = [...cells.keys()].filter((key) => !PROPOSED.has(key));
  const obstacle = appendObstacle(table, needed);
  return obstacle ? { kind: "refused", obstacle } : { kind: "changes", changes: planAppend(table, [cells], unit) };
}
