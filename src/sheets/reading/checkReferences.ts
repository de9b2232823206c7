import { type Finding, finding } from "../../domain/finding";
import { nameKey } from "../../domain/nameKey";
import type { TableKey } from "../../domain/source";
import type { Reference } from "../contract/column";
import { closestAmong } from "../kinds/closest";
import { shown } from "../kinds/shown";
import { namedCells } from "./namedCells";
import { inputColumns } from "./readRows";
import type { Geometry, TableGeometry } from "./tableGeometry";

/**
 * Looks up every name that refers to another table. Names are looked for in all rows of the target, also in those that
 * could not be read, so that one bad cell there does not make every reference to it a finding too.
 *
 * Errors: "unknown-reference" with the closest name; "missing-table" when rows need a table that the workbook lacks.
 */
export function checkReferences(geometry: Geometry): readonly Finding[] {
  return [...geometry.values()].flatMap((table) =>
    inputColumns(table.contract).flatMap(([key, column]) =>
      column.refersTo ? checkColumn(geometry, { table, key, reference: column.refersTo }) : [],
    ),
  );
}

interface ReferringColumn {
  readonly table: TableGeometry;
  readonly key: string;
  readonly reference: Reference;
}

function checkColumn(geometry: Geometry, { table, key, reference }: ReferringColumn): readonly Finding[] {
  const cells = namedCells(table, key);
  if (cells.length === 0) return [];
  const present = reference.targets.filter((one) => geometry.get(one.table)?.indexes.has(one.column));
  const where = tablesOf(reference, present);
  if (present.length === 0 || !where) return missingTable(geometry, { table, key, reference });
  const names = new Map(present.flatMap((one) => namesOf(geometry, one.table, one.column)));
  const near = closestAmong(names.values());
  return cells
    .filter(({ name }) => !names.has(nameKey(name)))
    .map(({ row, name }) =>
      finding(
        "unknown-reference",
        { table: table.contract.key, row, column: key },
        { found: shown(name), ...where, closest: near(name) },
      ),
    );
}

/** The tables that a name may stand in; of a single target the one that there is. */
function tablesOf({ targets }: Reference, [present]: Reference["targets"]) {
  const [target, other] = targets;
  if (target && other) return { target: target.table, orTarget: other.table };
  return present && { target: present.table };
}

/** A target that exists but lacks its name column has its own finding already. */
function missingTable(geometry: Geometry, { table, reference }: ReferringColumn): readonly Finding[] {
  const [target] = reference.targets;
  const isAbsent = reference.targets.every((one) => !geometry.has(one.table));
  if (!reference.isNeeded || !isAbsent || !target) return [];
  return [finding("missing-table", { table: target.table }, { neededBy: table.contract.key })];
}

function namesOf(geometry: Geometry, table: TableKey, column: string): readonly (readonly [string, string])[] {
  const target = geometry.get(table);
  return target ? namedCells(target, column).map(({ name }) => [nameKey(name), name] as const) : [];
}
