import { removeTable } from "../../model/removeTable";
import { renameTable } from "../../model/renameTable";
import { resizeFault, tableNameFault } from "../../model/tableFaults";
import { bodyRange, headerRange, totalsRange } from "../../model/tableParts";
import type { GridRange, TableModel } from "../../model/workbook";
import { rangeObject, rangeOnSheet } from "../addresses";
import { readBoolean, readString } from "../arguments";
import { onlyRange } from "../cellArea";
import { clearCells } from "../cells/clearCells";
import { resizeFilling } from "../cells/resizeFilling";
import { setTotalsRow } from "../cells/totalsRow";
import { WORKBOOK_TARGET } from "../eventQueue";
import { HostError, refuse } from "../hostError";
import { type Call, type ClassDefinition, type HostObject, hostObject, isKind, type Property } from "../hostObject";
import type { HostSession } from "../hostSession";
import { listeningActions } from "../listening";
import { sheetOfTable } from "../tableObjects";

type TableCall = Call<TableModel>;

function part(pick: (table: TableModel) => GridRange | undefined) {
  return ({ self, session }: TableCall): HostObject => {
    const range = pick(self);
    if (!range) throw new HostError("ItemNotFound", "The table has no such row.");
    return rangeObject(sheetOfTable(session.model, self), range);
  };
}

function rename(table: TableModel, value: unknown, session: HostSession): void {
  const name = readString(value, "name");
  refuse(tableNameFault(session.model, name, table));
  renameTable(session.model, table, name);
}

function demandOpen(session: HostSession, table: TableModel): void {
  const sheet = sheetOfTable(session.model, table);
  if (sheet.protection.protected) throw new HostError("AccessDenied", `The sheet ${sheet.name} is protected.`);
}

function resize({ self, args, session }: TableCall): void {
  const sheet = sheetOfTable(session.model, self);
  const [argument] = args;
  const other = argument?.object;
  const isOwnSheet = isKind(other, "Range") && other.self.sheet === sheet;
  const range = isOwnSheet
    ? onlyRange(other.self)
    : rangeOnSheet(session.model, readString(argument?.value, "newRange"), sheet);
  demandOpen(session, self);
  refuse(resizeFault(session.model, self, range));
  resizeFilling(session, self, range);
}

function remove(session: HostSession, table: TableModel): void {
  demandOpen(session, table);
  removeTable(session.model, table);
  session.calculation.noteWrite(false);
  const message = { tableId: table.id, tableName: table.name, worksheetId: table.sheetId, source: "Local" };
  session.events.raise("tableDeleted", [table.sheetId, WORKBOOK_TARGET], message);
}

function deleteWithCells({ self, session }: TableCall): void {
  const sheet = sheetOfTable(session.model, self);
  remove(session, self);
  clearCells(session, { sheet, areas: [self.range] }, "All");
}

function toRange({ self, session }: TableCall): HostObject {
  const sheet = sheetOfTable(session.model, self);
  remove(session, self);
  return rangeObject(sheet, self.range);
}

function flag(name: "showBandedRows"): Property<TableModel> {
  return {
    get: (table) => table[name],
    set: (table, value) => {
      table[name] = readBoolean(value, name);
      table.changed = true;
    },
  };
}

/** Excel.Table. Filters and sorting are not modelled; header rows cannot be hidden. */
export const TABLE_CLASS: ClassDefinition<TableModel> = {
  id: (table) => ({ Id: table.id }),
  properties: {
    Id: { get: (table) => table.id },
    Name: { get: (table) => table.name, set: rename },
    ShowBandedRows: flag("showBandedRows"),
    ShowHeaders: { get: (table) => table.hasHeaders },
    ShowTotals: { get: (table) => table.hasTotals, set: setTotalsRow },
    Style: {
      get: (table) => table.style,
      set: (table, value) => {
        table.style = readString(value, "style");
        table.changed = true;
      },
    },
  },
  navigations: {
    AutoFilter: (table) => hostObject("AutoFilter", table),
    Columns: (table) => hostObject("TableColumnCollection", table),
    Rows: (table) => hostObject("TableRowCollection", table),
    Worksheet: (table, session) => hostObject("Worksheet", sheetOfTable(session.model, table)),
  },
  finders: {
    ConvertToRange: toRange,
    GetDataBodyRange: part(bodyRange),
    GetHeaderRowRange: part(headerRange),
    GetRange: part((table) => table.range),
    GetTotalRowRange: part(totalsRange),
  },
  actions: {
    Delete: deleteWithCells,
    Resize: resize,
    ...listeningActions<TableModel>(["tableDataChanged", "tableSelectionChanged"], (table) => table.id),
  },
};
