import { modelToRows } from "../domain/models/modelToRows";
import { applyChanges } from "../excel/applyChanges";
import { readTables } from "../excel/readTables";
import { type Session, type SessionOptions, withWorkbook } from "../excel/session";
import { CONTRACT } from "../sheets/contract/contract";
import { excelName } from "../sheets/contract/table";
import { readWorkbook } from "../sheets/reading/readWorkbook";
import { isContractTable, isLightColumn } from "../sheets/tableRequest";
import { refuseLockedTables } from "./log/refuseLocked";
import { planModelExport } from "./planModelExport";

/** What came of it: the model's rows were written, or Styrmodell had rows already and was left as it was. */
export interface ModelExport {
  readonly result: "written" | "exists";
  /** What the model is called: `Lerum`. */
  readonly model: string;
}

/**
 * *Skriv ut styrmodellen till bladet Styrmodell*: makes the table with the chosen model's rows, so that they can be read
 * and, with Styrmodell Egen in Inställningar, changed. A table that has rows, or other columns, is left alone; an empty
 * one is filled. The sheet is shown either way.
 *
 * All or nothing. Errors: `WorkbookError`, "locked" where the colours are.
 */
export async function exportModel(options: SessionOptions = {}): Promise<ModelExport> {
  return withWorkbook(async (session) => {
    const tables = await readTables(session, { isWanted: isContractTable, isLight: isLightColumn });
    const { workbook, geometry } = readWorkbook(tables);
    refuseLockedTables(geometry);
    const { model, settings } = workbook;
    const changes = planModelExport(modelToRows(model), geometry.get("modelRows"), settings.amountUnit);
    if (changes) await applyChanges(session, changes);
    await showTable(session);
    return { result: changes ? "written" : "exists", model: model.name };
  }, options);
}

async function showTable({ context, sync }: Session): Promise<void> {
  context.workbook.tables.getItem(excelName(CONTRACT.modelRows)).worksheet.activate();
  await sync();
}
