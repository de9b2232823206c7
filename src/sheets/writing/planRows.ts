import type { AmountUnit } from "../../domain/settings";
import type { TableKey } from "../../domain/source";
import { CONTRACT } from "../contract/contract";
import type { Geometry } from "../reading/tableGeometry";
import type { CellContent, Change } from "../tableData";
import { tableLayout } from "../template/tableLayout";
import { type AppendObstacle, appendObstacle } from "./appendObstacle";
import { planAppend } from "./planAppend";

/** Rows to add to a table of the user's, by column key. */
interface AddedRows {
  readonly rows: readonly ReadonlyMap<string, CellContent>[];
  /** The columns that must be there; what is in others is left out where the user's table lacks them. */
  readonly needed: readonly string[];
  /** Beloppsenhet, for the number formats of new cells. */
  readonly unit: AmountUnit;
}

/** The changes that add the rows, or what stands in the way. */
export type PlannedRows =
  | { readonly kind: "changes"; readonly changes: readonly Change[] }
  | { readonly kind: "refused"; readonly obstacle: AppendObstacle };

/**
 * Plans rows at the end of a table that the user fills in, and the table where the workbook has none.
 *
 * Source: WB. @example planRows(geometry, "measures", { rows: [cells], needed: ["unit"], unit: "tkr" })
 */
export function planRows(geometry: Geometry, key: TableKey, { rows, needed, unit }: AddedRows): PlannedRows {
  const table = geometry.get(key);
  if (table === undefined) {
    const keys = Object.keys(CONTRACT[key].columns);
    const contents = rows.map((row) => keys.map((column) => row.get(column) ?? ""));
    const layout = tableLayout(CONTRACT[key], unit);
    return { kind: "changes", changes: [{ kind: "createTable", layout, rows: contents, lights: [] }] };
  }
  const obstacle = appendObstacle(table, needed);
  return obstacle ? { kind: "refused", obstacle } : { kind: "changes", changes: planAppend(table, rows, unit) };
}
