import { geometryOf } from "../reading/geometryOf";
import type { TableData } from "../tableData";
import { appendObstacle } from "../writing/appendObstacle";
import { planRemoval } from "../writing/planRemoval";
import { type PlannedScenario, rowsNamed } from "./planScenario";

/** Plans that a scenario's rows leave Scenarier; see `planRemoval`. Source: A-12, WB. */
export function planScenarioRemoval(tables: readonly TableData[], scenario: string): PlannedScenario {
  const table = geometryOf(tables).geometry.get("scenarios");
  const rows = table ? rowsNamed(table, scenario) : [];
  if (!table || rows.length === 0) return { kind: "refused", obstacle: { kind: "gone" } };
  const obstacle = appendObstacle(table, ["scenario"]);
  return obstacle ? { kind: "refused", obstacle } : { kind: "changes", changes: planRemoval(table, rows) };
}
