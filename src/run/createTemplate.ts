import type { AmountUnit } from "../domain/settings";
import { applyChanges } from "../excel/applyChanges";
import { readTables } from "../excel/readTables";
import { type Session, type SessionOptions, withWorkbook } from "../excel/session";
import { tableNames } from "../excel/tableNames";
import { tableKeyOf } from "../sheets/contract/contract";
import { settingName } from "../sheets/contract/settings";
import { readWorkbook } from "../sheets/reading/readWorkbook";
import type { CreateTableChange } from "../sheets/tableData";
import { template } from "../sheets/template/template";
import { refuseLockedNow } from "./log/refuseLocked";

/** What must be filled in first: everything else has a default or is optional. */
const FIRST_SETTING = settingName("budgetYear");

/**
 * *Skapa mall*: makes the contract tables that the workbook lacks, each on a sheet of its own, and leaves the others as
 * they are. Gives the Swedish names of those made.
 *
 * All or nothing. Errors: `WorkbookError`, "locked" where the colours are.
 */
export async function createTemplate(options: SessionOptions = {}): Promise<readonly string[]> {
  return withWorkbook(async (session) => {
    await refuseLockedNow(session);
    const present = new Set((await tableNames(session)).map(tableKeyOf));
    const missing = template(await amountUnit(session)).filter(
      (change) => !present.has(tableKeyOf(change.layout.table)),
    );
    await applyChanges(session, missing);
    await showFirstSetting(session, missing);
    return missing.map((change) => change.layout.sheet);
  }, options);
}

/** The unit that the workbook's amounts are in already, so that new tables show them with as many decimals. */
async function amountUnit(session: Session): Promise<AmountUnit> {
  const isWanted = (table: string) => tableKeyOf(table) === "settings";
  return readWorkbook(await readTables(session, { isWanted, isLight: () => false })).workbook.settings.amountUnit;
}

/** Selects the cell of Inställningar that everything begins with, when the table was just made. */
async function showFirstSetting({ context, sync }: Session, made: readonly CreateTableChange[]): Promise<void> {
  const settings = made.find((change) => tableKeyOf(change.layout.table) === "settings");
  if (!settings) return;
  const row = settings.rows.findIndex(([key]) => key === FIRST_SETTING);
  const table = context.workbook.tables.getItem(settings.layout.table);
  table.worksheet.activate();
  table.getDataBodyRange().getCell(row, 1).select();
  await sync();
}
