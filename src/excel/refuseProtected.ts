import { blockAddress } from "./address";
import type { SnapshotQuery } from "./snapshot";
import { WorkbookError } from "./workbookError";

/**
 * Stops before anything is written when a cell to be written is locked on a protected sheet, naming sheet and cells.
 * The add-in never lifts protection.
 */
export function refuseProtected(query: SnapshotQuery): void {
  for (const { block, range } of query.blocks) {
    // `null` means that some of the cells are locked.
    const isLocked = range.format.protection.locked !== false;
    if (range.worksheet.protection.protected && isLocked) {
      throw new WorkbookError("protected", `${block.sheet}!${blockAddress(block)}`);
    }
  }
}
