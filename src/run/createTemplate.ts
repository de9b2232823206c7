import { applyChanges } from "../excel/applyChanges";
import { type SessionOptions, withWorkbook } from "../excel/session";
import { tableNames } from "../excel/tableNames";
import { tableKeyOf } from "../sheets/contract/contract";
import { template } from "../sheets/template/template";

/**
 * *Skapa mall*: makes the contract tables that the workbook lacks, each on a sheet of its own, and leaves the others as
 * they are. Gives the Swedish names of those made.
 *
 * All or nothing. Errors: `WorkbookError`.
 */
export async function createTemplate(options: SessionOptions = {}): Promise<readonly string[]> {
  return withWorkbook(async (session) => {
    const present = new Set((await tableNames(session)).map(tableKeyOf));
    const missing = template().filter((change) => !present.has(tableKeyOf(change.layout.table)));
    await applyChanges(session, missing);
    return missing.map((change) => change.layout.sheet);
  }, options);
}
