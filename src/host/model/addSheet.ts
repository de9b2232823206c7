import { createSheet, sheetIdOf } from "./createSheet";
import { type ModelFault, sheetNameFault } from "./faults";
import { findSheet } from "./findSheet";
import type { SheetModel, WorkbookModel } from "./workbook";

function freeId(model: WorkbookModel): string {
  let number = model.sheets.length + 1;
  while (model.sheets.some((sheet) => sheet.id === sheetIdOf(number))) number++;
  return sheetIdOf(number);
}

/** The first of `Blad1`, `Blad2` … that no sheet has. */
export function freeSheetName(model: WorkbookModel): string {
  let number = model.sheets.length + 1;
  while (findSheet(model, `Blad${number}`)) number++;
  return `Blad${number}`;
}

/** Why a sheet may not get this name; undefined when it may. `except` is the sheet that is being renamed. */
export function sheetNameTaken(model: WorkbookModel, name: string, except?: SheetModel): ModelFault | undefined {
  const fault = sheetNameFault(name);
  if (fault) return fault;
  const holder = findSheet(model, name);
  return holder && holder !== except ? { code: "already-exists", detail: name } : undefined;
}

/**
 * Adds an empty sheet after the last.
 * Throws a plain error when the name is not allowed (31 characters, none of `\ / ? * [ ] :`) or taken: callers that take
 * names from outside ask `sheetNameTaken` first.
 */
export function addSheet(model: WorkbookModel, name: string): SheetModel {
  const fault = sheetNameTaken(model, name);
  if (fault) throw new Error(`A sheet cannot be called "${name}": ${fault.code}`);
  const sheet = createSheet(freeId(model), name);
  model.sheets.push(sheet);
  model.structureChanged = true;
  return sheet;
}
