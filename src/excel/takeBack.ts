import type { CellRef } from "../sheets/tableData";
import { askSheetNames } from "./createTables";
import { demandStanding } from "./demandStanding";
import { askSize, restoreAll } from "./restore";
import type { Session } from "./session";
import type { Snapshot } from "./snapshot";
import { standingAfter } from "./standingCells";
import { WorkbookError } from "./workbookError";

/** Those whose taking back has begun: where it stopped, cells may hold what they held before. */
const begun = new WeakSet<Snapshot>();

/**
 * Takes back what somebody did in the pane some time ago: `restoreAll`, provided that what was written still stands where it
 * was written. What has been sorted, moved, overwritten, coloured or added to since would be lost, or end up in another row.
 *
 * A cell that holds what it held before the write is no exception, though Excel's own undo leaves it so: a row that was filled
 * and then moved down by a new one leaves the same. Only where taking back has stopped half-way it is a step on the way.
 *
 * Two round trips more than `restoreAll`, and one per started 1.5 MB.
 * Errors: `WorkbookError`, "edited" with the place where something else stands, or where a sheet or table is not there any
 * more; nothing is then taken back.
 */
export async function takeBack(session: Session, snapshots: readonly Snapshot[]): Promise<void> {
  if (snapshots.length === 0) return;
  await demandUnchanged(session, snapshots).catch((error: unknown) => {
    const isGone = error instanceof WorkbookError && error.code === "conflict";
    throw isGone ? new WorkbookError("edited", error.cause) : error;
  });
  for (const snapshot of snapshots) begun.add(snapshot);
  await restoreAll(session, snapshots);
}

async function demandUnchanged(session: Session, snapshots: readonly Snapshot[]): Promise<void> {
  const standing = await demandSizes(session, snapshots);
  const created = snapshots.flatMap(({ createdSheets }) => createdSheets);
  const isLeft = ({ sheet }: CellRef) => standing.has(sheet) || !created.includes(sheet);
  await demandStanding(session, {
    cells: standingAfter(snapshots).filter(({ at }) => isLeft(at)),
    made: created.filter((name) => standing.has(name)),
    isHalfBack: snapshots.some((snapshot) => begun.has(snapshot)),
  });
}

/** Every table has a size that the work gave it, or had before. Gives the names of the sheets there are. */
async function demandSizes(session: Session, snapshots: readonly Snapshot[]): Promise<ReadonlySet<string>> {
  const sheets = askSheetNames(session.context);
  const resizes = snapshots.flatMap(({ resizings }) => resizings.map(({ change }) => change));
  const sizes = resizes.map(({ table }) => askSize(session.context, table));
  await session.sync();
  const known = (table: string) =>
    resizes.flatMap((change) => (change.table === table ? [change.fromRows, change.toRows] : []));
  const other = resizes.find(({ table }, index) => !known(table).includes(sizes[index]?.rowCount ?? 0));
  if (other) throw new WorkbookError("edited", other.table);
  return new Set(sheets.items.map(({ name }) => name));
}
