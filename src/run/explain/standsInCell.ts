import type { Target } from "../../domain/explain/step";
import { CONTRACT } from "../../sheets/contract/contract";
import { isSameContent } from "../../sheets/place/isSameContent";
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
  return isSameContent(table.data.values[at.row - 1]?.[index], wanted?.content);
}
