import type { SheetModel, WorkbookModel } from "./workbook";

/** The sheet with this name, in any case, or this id. */
export function findSheet(model: WorkbookModel, nameOrId: string): SheetModel | undefined {
  const wanted = nameOrId.toLocaleLowerCase("sv");
  return model.sheets.find((sheet) => sheet.name.toLocaleLowerCase("sv") === wanted || sheet.id === nameOrId);
}
