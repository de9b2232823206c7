import { withWorkbook } from "../../excel/session";
import type { Snapshot } from "../../excel/snapshot";
import { takeBack } from "../../excel/takeBack";
import { refuseLockedNow } from "./refuseLocked";

/** Takes back what was written in the contract's tables. Errors: as `takeBack`, and "locked" where the colours are. */
export function takeBackUnlocked(before: Snapshot): Promise<void> {
  return withWorkbook(async (session) => {
    await refuseLockedNow(session);
    await takeBack(session, [before]);
  });
}
