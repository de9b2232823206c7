import { formatA1 } from "../../model/a1";
import { hasFormulas } from "../../model/formulaPresence";
import { intersect, isOnSheet, rangeAt, rowCount } from "../../model/grid";
import { addTableColumn, removeTableColumn } from "../../model/tableColumns";
import { usedRange } from "../../model/usedRange";
import type { TableModel } from "../../model/workbook";
import { readInteger } from "../arguments";
import { HostError } from "../hostError";
import { type Call, type HostObject, hostObject } from "../hostObject";
import type { HostSession } from "../hostSession";
import { sheetOfTable } from "../tableObjects";
import { raiseDataChanged } from "./changeEvents";
import { writeCells } from "./writeCells";

function demandRoom(session: HostSession, table: TableModel): void {
  const sheet = sheetOfTable(session.model, table);
  const beside = { ...table.range, left: table.range.right + 1, right: table.range.right + 1 };
  if (sheet.protection.protected) throw new HostError("AccessDenied", `The sheet ${sheet.name} is protected.`);
  const isTaken =
    !isOnSheet(beside) ||
    usedRange(sheet, true, beside) !== undefined ||
    session.model.tables.some((other) => other.sheetId === sheet.id && intersect(other.range, beside));
  if (isTaken)
    throw new HostError(
      "ApiNotFound",
      `This host moves no cells to make room for a column: ${formatA1(beside)} is in use.`,
    );
}

/** A column in the middle moves its neighbours, whose formulas the host does not rewrite. */
function demandMovable(session: HostSession, table: TableModel, index: number): void {
  if (index < table.columns.length && hasFormulas(session.model)) {
    throw new HostError("ApiNotFound", "This host does not move columns in a workbook that has formulas.");
  }
}

/** `TableColumnCollection.add(index, values, name)`: values for the whole column, header included, or for the body. */
export function addColumn({ self: table, args, session }: Call<TableModel>): HostObject {
  const asked = readInteger(args[0]?.value, "index", { atLeast: -1, otherwise: -1 });
  const index = asked === -1 ? table.columns.length : asked;
  if (index > table.columns.length) throw new HostError("InvalidArgument", "index is beyond the last column.");
  demandRoom(session, table);
  demandMovable(session, table, index);
  const sheet = sheetOfTable(session.model, table);
  const values: unknown = args[1]?.value;
  const name = args[2]?.value;
  addTableColumn(session.model, sheet, { table, index, name: typeof name === "string" ? name : "" });
  const { top, left, bottom } = table.range;
  const isBodyOnly = Array.isArray(values) && values.length === rowCount(table.range) - 1;
  const place = { sheet, range: { top: isBodyOnly ? top + 1 : top, left: left + index, bottom, right: left + index } };
  if (values === undefined || values === null) {
    session.calculation.noteWrite(false);
    raiseDataChanged(session, place, { changeType: "ColumnInserted" });
  } else writeCells(session, place, values);
  return columnObject(table, index);
}

/** The object of a table's column; ItemNotFound where there is none. */
export function columnObject(table: TableModel, index: number): HostObject {
  const column = table.columns[index];
  if (!column) throw new HostError("ItemNotFound");
  return hostObject("TableColumn", { table, column });
}

/** `TableColumn.delete`. */
export function deleteColumn(session: HostSession, table: TableModel, index: number): void {
  const sheet = sheetOfTable(session.model, table);
  if (sheet.protection.protected) throw new HostError("AccessDenied", `The sheet ${sheet.name} is protected.`);
  if (table.columns.length === 1) throw new HostError("InvalidOperation", "A table has at least one column.");
  demandMovable(session, table, index);
  removeTableColumn(sheet, table, index);
  session.calculation.noteWrite(false);
  const place = { sheet, range: rangeAt(table.range.top, table.range.left + index, rowCount(table.range), 1) };
  raiseDataChanged(session, place, { changeType: "ColumnDeleted" });
}
