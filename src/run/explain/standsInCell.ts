import type { Target } from "../../domain/explain/step";
import { CONTRACT } from "../../sheets/contract/contract";
import { outputRows } from "../../sheets/writing/outputRows";
import { rowResults } from "../../sheets/writing/rowResults";
import { wantedCell } from "../../sheets/writing/wantedCell";
import type { Computed } from "../compute";

/** True when a cell holds what a run would write there now; `at` is where it stands, `target` which result it is. */
export function standsInCell({ read, outcome }: Computed, at: Target, target: Target): boolean {
  const table = read.geometry.get(at.table);
  const index = table?.indexes.get(at.column);
  const column = CONTRACT[at.table].columns[at.column];
  if (!table || index === undefined || !column) return false;
  const own = outputRows(outcome).get(target.table);
  const wanted = own
    ? own[target.row - 1]?.get(target.column)
    : wantedCell(column, rowResults(outcome).get(target.table)?.get(target.row)?.[target.column]);
  return isSame(table.data.values[at.row - 1]?.[index], wanted?.content);
}

/** A file keeps fifteen figures of a number. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return Math.abs(one - other) <= 1e-12 * Math.max(Math.abs(one), Math.abs(other));
}
