import { type Finding, finding } from "../../domain/finding";
import { groupRows } from "../../domain/groupRows";
import { nameKey } from "../../domain/nameKey";
import type { Place, TableKey } from "../../domain/source";
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
 * Errors: "unknown-reference" with the closest name; and once for a whole table that rows refer to, naming the tables that
 * do: "missing-table" when they need one that the workbook lacks, "empty-table" when it has no names at all.
 */
export function checkReferences(geometry: Geometry): readonly Finding[] {
  const checked = [...geometry.values()].flatMap((table) =>
    inputColumns(table.contract).flatMap(([key, column]) =>
      column.refersTo ? checkColumn(geometry, { table, key, reference: column.refersTo }) : [],
    ),
  );
  return [...checked.flatMap((one) => ("lacks" in one ? [] : one)), ...lackingTables(checked)];
}

interface ReferringColumn {
  readonly table: TableGeometry;
  readonly key: string;
  readonly reference: Reference;
}

/** A column whose names can not be looked up, since their table is not there or has none. */
interface Lack {
  readonly lacks: "missing-table" | "empty-table";
  readonly at: Place;
  readonly neededBy: TableKey;
}

function checkColumn(geometry: Geometry, referring: ReferringColumn): readonly (Finding | Lack)[] {
  const { table, key, reference } = referring;
  const cells = namedCells(table, key);
  if (cells.length === 0) return [];
  const present = reference.targets.filter((one) => geometry.get(one.table)?.indexes.has(one.column));
  const where = tablesOf(reference, present);
  const [first] = present;
  if (!first || !where) return missingTable(geometry, referring);
  const names = new Map(present.flatMap((one) => namesOf(geometry, one.table, one.column)));
  const neededBy = table.contract.key;
  if (names.size === 0) return [{ lacks: "empty-table", at: first, neededBy }];
  const near = closestAmong(names.values());
  return cells
    .filter(({ name }) => !names.has(nameKey(name)))
    .map(({ row, name }) =>
      finding(
        "unknown-reference",
        { table: neededBy, row, column: key },
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
function missingTable(geometry: Geometry, { table, reference }: ReferringColumn): readonly Lack[] {
  const [target] = reference.targets;
  const isAbsent = reference.targets.every((one) => !geometry.has(one.table));
  if (!reference.isNeeded || !isAbsent || !target) return [];
  return [{ lacks: "missing-table", at: { table: target.table }, neededBy: table.contract.key }];
}

/** One finding per table that is lacking, with all that need it. */
function lackingTables(checked: readonly (Finding | Lack)[]): readonly Finding[] {
  const lacks = checked.flatMap((one) => ("lacks" in one ? one : []));
  return [...groupRows(lacks, (one) => one.at.table).values()].flatMap((own) => {
    const [first] = own;
    const neededBy = [...new Set(own.map((one) => one.neededBy))];
    return first ? [finding(first.lacks, first.at, { neededBy })] : [];
  });
}

function namesOf(geometry: Geometry, table: TableKey, column: string): readonly (readonly [string, string])[] {
  const target = geometry.get(table);
  return target ? namedCells(target, column).map(({ name }) => [nameKey(name), name] as const) : [];
}
