import { type Finding, finding } from "../../domain/finding";
import { nameKey } from "../../domain/nameKey";
import type { TableKey } from "../../domain/source";
import type { Reference } from "../contract/column";
import { cleanText, isBlank } from "../kinds/cleanText";
import { closestAmong } from "../kinds/closest";
import { shown } from "../kinds/shown";
import { isCellError } from "./cellError";
import { cellOf, inputColumns } from "./readRows";
import type { Geometry, TableGeometry } from "./tableGeometry";

/** A cell with a name that should stand in another table. */
interface NamedCell {
  readonly row: number;
  readonly name: string;
}

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
  const [target] = reference.targets;
  if (cells.length === 0 || !target) return [];
  const present = reference.targets.filter((one) => geometry.get(one.table)?.indexes.has(one.column));
  if (present.length === 0) return missingTable(geometry, { table, key, reference });
  const names = new Map(present.flatMap((one) => namesOf(geometry, one.table, one.column)));
  const at = present[0]?.table ?? target.table;
  const near = closestAmong(names.values());
  return cells
    .filter(({ name }) => !names.has(nameKey(name)))
    .map(({ row, name }) =>
      finding(
        "unknown-reference",
        { table: table.contract.key, row, column: key },
        { found: shown(name), target: at, closest: near(name) },
      ),
    );
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

function namedCells(table: TableGeometry, key: string): readonly NamedCell[] {
  return table.data.values.flatMap((cells, index) => {
    const content = cellOf(table, cells, key);
    return content === undefined || isBlank(content) || isCellError(content)
      ? []
      : [{ row: index + 1, name: cleanText(content) }];
  });
}
