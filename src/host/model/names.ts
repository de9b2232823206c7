import { definedNameFault, type ModelFault } from "./faults";
import type { SheetId } from "./ids";
import { findTable } from "./tableParts";
import type { NameModel, WorkbookModel } from "./workbook";

/** The name (in any case) of the workbook, or of one sheet when `sheetId` is given. */
export function findName(model: WorkbookModel, name: string, sheetId?: SheetId): NameModel | undefined {
  return model.names.find((item) => item.name.toLowerCase() === name.toLowerCase() && item.sheetId === sheetId);
}

/** Why this may not be a defined name's; undefined when it may. */
export function nameFault(model: WorkbookModel, name: string, sheetId?: SheetId): ModelFault | undefined {
  const isTaken = findName(model, name, sheetId) ?? findTable(model, name);
  return definedNameFault(name) ?? (isTaken ? { code: "already-exists", detail: name } : undefined);
}

/**
 * Defines a name for a formula (without "="), of the workbook or of one sheet.
 * Throws a plain error where `nameFault` says no.
 */
export function addName(model: WorkbookModel, name: Pick<NameModel, "name" | "formula" | "sheetId">): NameModel {
  const fault = nameFault(model, name.name, name.sheetId);
  if (fault) throw new Error(`A name cannot be called "${name.name}": ${fault.code}`);
  const made: NameModel = { ...name, visible: true, changed: true };
  model.names.push(made);
  return made;
}

/** Takes a defined name away. */
export function removeName(model: WorkbookModel, name: NameModel): void {
  const index = model.names.indexOf(name);
  if (index < 0) throw new Error(`No such name: ${name.name}`);
  model.names.splice(index, 1);
  model.structureChanged = true;
}
