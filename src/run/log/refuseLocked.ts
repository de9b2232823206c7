import { readTables } from "../../excel/readTables";
import type { Session } from "../../excel/session";
import { WorkbookError } from "../../excel/workbookError";
import { tableKeyOf } from "../../sheets/contract/contract";
import { colourLock } from "../../sheets/log/colourLock";
import type { ColourLock } from "../../sheets/log/logEntry";
import { geometryOf } from "../../sheets/reading/geometryOf";
import type { Geometry } from "../../sheets/reading/tableGeometry";

/**
 * Stops what would write in the contract's tables of a decision copy: runs, measures, scenarios, ignored findings, templates.
 * Versions, the lock itself, reports and cells of the user's own are not stopped. Throws `WorkbookError` "locked".
 *
 * @example refuseLocked(colourLock(geometry))
 */
export function refuseLocked(lock: ColourLock | undefined): void {
  if (lock) throw new WorkbookError("locked", `the colours are locked since ${lock.day ?? "an unknown day"}`);
}

/** The same of tables that have been read. */
export function refuseLockedTables(geometry: Geometry): void {
  refuseLocked(colourLock(geometry));
}

/** The same of the workbook as it stands, where nothing has been read. Two round trips. */
export async function refuseLockedNow(session: Session): Promise<void> {
  const isWanted = (table: string) => tableKeyOf(table) === "log";
  refuseLockedTables(geometryOf(await readTables(session, { isWanted, isLight: () => false })).geometry);
}
