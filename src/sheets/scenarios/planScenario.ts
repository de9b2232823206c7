import { nameKey } from "../../domain/nameKey";
import { changesNothing, type Scenario } from "../../domain/scenarios/scenario";
import type { AmountUnit } from "../../domain/settings";
import { geometryOf } from "../reading/geometryOf";
import { namedCells } from "../reading/namedCells";
import type { TableGeometry } from "../reading/tableGeometry";
import type { CellContent, Change, TableData } from "../tableData";
import type { AppendObstacle } from "../writing/appendObstacle";
import { cellChanges } from "../writing/cellChanges";
import { hasFormulaIn } from "../writing/hasFormulaIn";
import { planAppend } from "../writing/planAppend";
import { planRows } from "../writing/planRows";
import { scenarioCells } from "./scenarioCells";

/** A scenario to save: a new one, or one whose own row for all services is rewritten. */
export interface SavedScenario extends Scenario {
  readonly isNew: boolean;
  /** Of a new one. */
  readonly description: string | undefined;
}

/** What stands in the way of saving a scenario. */
export type ScenarioObstacle =
  | AppendObstacle
  /** A new scenario has the name of one that there is. */
  | { readonly kind: "taken" }
  /** The scenario's rows are no longer what they were. */
  | { readonly kind: "gone" }
  /** A cell to rewrite is a formula, or may be one. */
  | { readonly kind: "formulas" };

export type PlannedScenario =
  | { readonly kind: "changes"; readonly changes: readonly Change[] }
  | { readonly kind: "refused"; readonly obstacle: ScenarioObstacle };

/**
 * Plans the rows of a scenario in Scenarier, and the table where the workbook has none. A new scenario is added at the end, with all its
 * rows. Of one that there is, the cells of its row for all services are rewritten, or the row added where it has none;
 * its rows for single services, and every other row, stay as they are.
 *
 * Source: A-12, WB. `unit` is Beloppsenhet.
 */
export function planScenario(tables: readonly TableData[], saved: SavedScenario, unit: AmountUnit): PlannedScenario {
  const { geometry } = geometryOf(tables);
  const rows = termsToWrite(saved).map((terms) =>
    scenarioCells({ ...terms, scenario: saved.name, description: saved.isNew ? saved.description : undefined }),
  );
  const planned = planRows(geometry, "scenarios", { rows, needed: writtenKeys(rows), unit });
  const table = geometry.get("scenarios");
  if (table === undefined) return saved.isNew ? planned : refused("gone");
  if (planned.kind === "refused") return planned;
  const own = rowsNamed(table, saved.name);
  if (saved.isNew) return own.length > 0 ? refused("taken") : planned;
  return own.length === 0 ? refused("gone") : rewritten(table, own, { rows, unit });
}

/** Of a new scenario, rows that change nothing are left out. */
function termsToWrite({ isNew, terms }: SavedScenario): SavedScenario["terms"] {
  return isNew ? terms.filter((row) => !changesNothing(row)) : terms;
}

/** Rows under the header, from 0, whose Scenario is the name. */
export function rowsNamed(table: TableGeometry, scenario: string): readonly number[] {
  return namedCells(table, "scenario")
    .filter(({ name }) => nameKey(name) === nameKey(scenario))
    .map(({ row }) => row - 1);
}

interface Wanted {
  readonly rows: readonly ReadonlyMap<string, CellContent>[];
  readonly unit: AmountUnit;
}

function rewritten(table: TableGeometry, own: readonly number[], { rows, unit }: Wanted): PlannedScenario {
  const forAll = rows.find((row) => row.get("service") === "");
  if (!forAll) return { kind: "changes", changes: [] };
  const services = new Set(namedCells(table, "service").map(({ row }) => row - 1));
  const [row, more] = own.filter((one) => !services.has(one));
  if (more !== undefined) return refused("gone");
  if (row === undefined) return { kind: "changes", changes: planAppend(table, [forAll], unit) };
  // The name stays as the user wrote it.
  const cells = [...forAll].filter(([key]) => key !== "scenario");
  const changes = cells.flatMap(([key, content]) => cellChanges(table, { row, key }, { content }));
  const columns = changes.flatMap((change) => (change.kind === "value" ? [change.at.column - table.data.left] : []));
  return hasFormulaIn(table.data, row, columns) ? refused("formulas") : { kind: "changes", changes };
}

/** The columns that something is to be written in; empty cells need no column. */
function writtenKeys(rows: Wanted["rows"]): readonly string[] {
  return [...new Set(rows.flatMap((row) => [...row].flatMap(([key, content]) => (content === "" ? [] : [key]))))];
}

function refused(kind: "taken" | "gone" | "formulas"): PlannedScenario {
  return { kind: "refused", obstacle: { kind } };
}
