import { findTable } from "../model/tableParts";
import type { SheetModel, TableModel, WorkbookModel } from "../model/workbook";
import { HostError } from "./hostError";
import { type Argument, type HostObject, hostObject } from "./hostObject";

/** The sheet a table stands on. */
export function sheetOfTable(model: WorkbookModel, table: TableModel): SheetModel {
  const sheet = model.sheets.find((candidate) => candidate.id === table.sheetId);
  if (!sheet || !model.tables.includes(table)) throw new HostError("ItemNotFound", `The table ${table.name} is gone.`);
  return sheet;
}

/** The table with a name or id (Excel's ids are numbers in text); null when there is none among `tables`. */
export function tableByKey(
  model: WorkbookModel,
  tables: readonly TableModel[],
  key: Argument | undefined,
): HostObject | null {
  if (typeof key?.value !== "string" && typeof key?.value !== "number") {
    throw new HostError("InvalidArgument", "key must be a name or an id.");
  }
  const table = findTable(model, String(key.value));
  return table && tables.includes(table) ? hostObject("Table", table) : null;
}

/** The object, or ItemNotFound. */
export function demandFound(object: HostObject | null): HostObject {
  if (!object) throw new HostError("ItemNotFound");
  return object;
}
