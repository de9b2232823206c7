import type { Session } from "./session";
import { WorkbookError } from "./workbookError";

/**
 * Makes the round trip. False when Excel found the request or its reply too large: nothing is then answered, and ranges
 * that were made for it can not be used any more.
 *
 * Errors: as `Session.sync`.
 */
export async function syncIfFits(session: Session): Promise<boolean> {
  try {
    await session.sync();
    return true;
  } catch (error) {
    if (error instanceof WorkbookError && error.code === "too-large") return false;
    throw error;
  }
}
