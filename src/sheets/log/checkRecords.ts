import { type Finding, finding } from "../../domain/finding";
import type { Place, TableKey } from "../../domain/source";
import type { Column } from "../contract/column";
import { isBlank } from "../kinds/cleanText";
import { shown } from "../kinds/shown";
import { isCellError } from "../reading/cellError";
import { filledRowTest } from "../reading/filledRowTest";
import { cellOf } from "../reading/readRows";
import type { Geometry, TableGeometry } from "../reading/tableGeometry";
import { colourLock } from "./colourLock";

/** The tables that the add-in writes rows in, and the columns that no such row is without. */
const RECORDS: Readonly<Partial<Record<TableKey, readonly string[]>>> = {
  log: ["number", "time", "event"],
  versions: ["name"],
};

/**
 * `record-cell-unreadable` at the first cell of each column of Logg and Versioner that does not hold what the add-in writes
 * there, with the number of further ones. Empty rows are no rows. The cell that the lock on the colours hangs on has a
 * finding of its own, and is not among them.
 *
 * Source: WB. @example "i går" in Tid // told at the cell
 */
export function checkRecords(geometry: Geometry): readonly Finding[] {
  const lock = colourLock(geometry);
  const isTold = ({ table, row, column }: Place) =>
    table === "log" && lock?.fault?.column === column && row === lock?.row;
  return Object.entries(RECORDS).flatMap(([key, needed]) => {
    // Object.entries forgets that the keys are tables.
    const table = geometry.get(key as TableKey);
    if (!table) return [];
    const isFilled = filledRowTest(table);
    const rows = table.data.values.flatMap((cells, index) => (isFilled(cells) ? [index + 1] : []));
    return Object.entries(table.contract.columns).flatMap(([name, column]) =>
      told(rows.flatMap((row) => unreadAt(table, { row, name, column, isNeeded: needed.includes(name) }, isTold))),
    );
  });
}

interface Asked {
  /** From 1 under the header. */
  readonly row: number;
  readonly name: string;
  readonly column: Column;
  readonly isNeeded: boolean;
}

interface Unread {
  readonly at: Place;
  readonly found: string;
}

function unreadAt(table: TableGeometry, asked: Asked, isTold: (at: Place) => boolean): readonly Unread[] {
  const { row, name, column, isNeeded } = asked;
  const at: Place = { table: table.contract.key, row, column: name };
  const content = cellOf(table, table.data.values[row - 1] ?? [], name);
  // A column that the table lacks has no cells to tell of.
  if (content === undefined || isTold(at)) return [];
  if (isBlank(content)) return isNeeded ? [{ at, found: "" }] : [];
  const isRead = !isCellError(content) && column.kind.read(content, at).isRead;
  return isRead ? [] : [{ at, found: shown(content) }];
}

function told([first, ...others]: readonly Unread[]): readonly Finding[] {
  if (!first) return [];
  const more = others.length === 0 ? {} : { more: others.length };
  return [finding("record-cell-unreadable", first.at, { found: first.found, ...more })];
}
