import { columnCount, isOnSheet, rangeAt, rowCount } from "../../model/grid";
import { bodyRange } from "../../model/tableParts";
import type { GridRange, SheetModel, TableModel } from "../../model/workbook";
import { readInteger } from "../arguments";
import { HostError } from "../hostError";
import { type Call, type HostObject, hostObject } from "../hostObject";
import type { HostSession } from "../hostSession";
import { sheetOfTable } from "../tableObjects";
import { calculatedColumns, fillCalculated } from "./calculatedColumns";
import { raiseDataChanged } from "./changeEvents";
import { hasCellsFrom, shiftSheet } from "./insertCells";
import { writeCells } from "./writeCells";

function openSheet(session: HostSession, table: TableModel): SheetModel {
  const sheet = sheetOfTable(session.model, table);
  if (sheet.protection.protected) throw new HostError("AccessDenied", `The sheet ${sheet.name} is protected.`);
  return sheet;
}

/** Makes room for rows in a table: cells move only when there are some that must. */
function makeRoom(
  session: HostSession,
  table: TableModel,
  room: { readonly row: number; readonly count: number },
): void {
  const sheet = openSheet(session, table);
  const { left, right } = table.range;
  const grown = { ...table.range, bottom: table.range.bottom + room.count };
  if (!isOnSheet(grown)) throw new HostError("InsertDeleteConflict");
  if (hasCellsFrom(sheet, { left, right, from: room.row }) || room.row <= table.range.bottom) {
    const before = table.range;
    shiftSheet(session, sheet, { left, right, from: room.row, count: room.count });
    if (table.range.bottom !== before.bottom) return;
  }
  table.range = grown;
  table.changed = true;
}

/**
 * `TableRowCollection.add(index, values)`: new rows before an index, or at the end of the body. Calculated columns fill
 * their cells where no values are given or the value is null; `""` is a value and leaves the cell empty.
 */
export function addRows({ self: table, args, session }: Call<TableModel>): HostObject {
  const body = bodyRange(table);
  const rows = rowCount(body);
  const asked = readInteger(args[0]?.value, "index", { atLeast: -1, otherwise: -1 });
  const index = asked === -1 ? rows : asked;
  if (index > rows) throw new HostError("InvalidArgument", "index is beyond the last row.");
  const values: unknown = args[1]?.value;
  const count = Array.isArray(values) ? values.length : 1;
  if (count === 0) throw new HostError("InvalidArgument", "values holds no rows.");
  demandShape(values, columnCount(body));
  const sheet = openSheet(session, table);
  const top = body.top + index;
  const columns = calculatedColumns(sheet, table, top);
  makeRoom(session, table, { row: top, count });
  const place = { sheet, range: rangeAt(top, body.left, count, columnCount(body)) };
  if (values !== undefined && values !== null) writeCells(session, place, values);
  else raiseDataChanged(session, place, { changeType: "RowInserted" });
  fillCalculated(session, table, { columns, rows: place.range, isGiven: givenIn(values, place.range) });
  return hostObject("TableRow", { table, index });
}

/** Tells which cells of new rows an array of values, or one value for all, says something about. */
function givenIn(values: unknown, { top, left }: GridRange): (row: number, column: number) => boolean {
  const isGiven = (value: unknown) => value !== null && value !== undefined;
  if (!Array.isArray(values)) return () => isGiven(values);
  return (row, column) => {
    const given: unknown = values[row - top];
    return Array.isArray(given) && isGiven(given[column - left]);
  };
}

function demandShape(values: unknown, columns: number): void {
  const fits = !Array.isArray(values) || values.every((row) => Array.isArray(row) && row.length === columns);
  if (fits) return;
  throw new HostError(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

/** `deleteRowsAt(index, count)`. Excel keeps one row: a table emptied of rows has one empty one. */
export function deleteRows(
  session: HostSession,
  table: TableModel,
  rows: { readonly index: number; readonly count: number },
): void {
  const sheet = openSheet(session, table);
  const body = bodyRange(table);
  const isInside = rows.index >= 0 && rows.count > 0 && rows.index + rows.count <= rowCount(body);
  if (!isInside) throw new HostError("InvalidArgument", "The table has no such rows.");
  const isAll = rows.count === rowCount(body);
  const count = isAll ? rows.count - 1 : rows.count;
  const top = body.top + rows.index;
  if (isAll) writeCells(session, { sheet, range: { ...body, bottom: body.top } }, "");
  const from = isAll ? top + 1 : top;
  if (count > 0) shiftSheet(session, sheet, { left: body.left, right: body.right, from, count: -count });
  const place = { sheet, range: rangeAt(top, body.left, rows.count, columnCount(body)) };
  raiseDataChanged(session, place, { changeType: "RowDeleted" });
}
