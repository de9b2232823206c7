import { setContent } from "../../model/cells";
import { intersect, isOnSheet } from "../../model/grid";
import type { TableModel } from "../../model/workbook";
import { readBoolean } from "../arguments";
import { HostError } from "../hostError";
import type { HostSession } from "../hostSession";
import { sheetOfTable } from "../tableObjects";
import { hasCellsFrom, shiftSheet } from "./insertCells";

function addTotals(session: HostSession, table: TableModel): void {
  const sheet = sheetOfTable(session.model, table);
  const below = { ...table.range, top: table.range.bottom + 1, bottom: table.range.bottom + 1 };
  if (!isOnSheet(below)) throw new HostError("InvalidOperation", "There is no row below the table.");
  const { left, right } = table.range;
  const isBlocked =
    hasCellsFrom(sheet, { left, right, from: below.top }) ||
    session.model.tables.some((other) => other.sheetId === sheet.id && intersect(other.range, below));
  if (isBlocked) shiftSheet(session, sheet, { left, right, from: below.top, count: 1 });
  table.range = { ...table.range, bottom: below.bottom };
  setContent(sheet, below.top, below.left, { value: "Summa", formula: undefined });
}

function removeTotals(session: HostSession, table: TableModel): void {
  const sheet = sheetOfTable(session.model, table);
  const { left, right, bottom } = table.range;
  for (let column = left; column <= right; column++)
    setContent(sheet, bottom, column, { value: null, formula: undefined });
  table.range = { ...table.range, bottom: bottom - 1 };
}

/** `Table.showTotals`: a row is added below the body, with Excel's word in its first cell, or taken away. */
export function setTotalsRow(table: TableModel, value: unknown, session: HostSession): void {
  const wanted = readBoolean(value, "showTotals");
  if (wanted === table.hasTotals) return;
  if (sheetOfTable(session.model, table).protection.protected) throw new HostError("AccessDenied");
  if (wanted) addTotals(session, table);
  else removeTotals(session, table);
  table.hasTotals = wanted;
  table.changed = true;
  session.calculation.noteWrite(false);
}
