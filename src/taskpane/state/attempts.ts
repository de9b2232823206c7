import { failedNotice } from "./failedNotice";
import type { Dispatch, PaneEvent } from "./paneState";

/** Something to do, and what is to be told of it. */
export type Action = () => Promise<readonly PaneEvent[]>;

/** True while something is written. */
export interface WriteSlot {
  current: boolean;
}

/** Does what the user asked for and tells what came of it; when it fails, says why and offers it again. */
export async function attempt(action: Action, dispatch: Dispatch): Promise<void> {
  await tell(action, dispatch, () => void attempt(action, dispatch));
}

/** The same of what writes in the workbook, one at a time: asked for while another is under way, nothing happens. */
export async function attemptWrite(action: Action, slot: WriteSlot, dispatch: Dispatch): Promise<void> {
  if (slot.current) return;
  slot.current = true;
  dispatch({ type: "writing", isWriting: true });
  await tell(action, dispatch, () => void attemptWrite(action, slot, dispatch));
  slot.current = false;
  dispatch({ type: "writing", isWriting: false });
}

/**
 * Reads what nobody asked for just now: what the pane says stands, unless the reading fails. Gives whether it went well; never
 * rejects.
 */
export async function attemptRead(work: () => Promise<void>, dispatch: Dispatch): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    const retry = () => {
      dispatch({ type: "notice", notice: undefined });
      void attemptRead(work, dispatch);
    };
    dispatch({ type: "notice", notice: failedNotice(error, retry) });
    return false;
  }
}

async function tell(action: Action, dispatch: Dispatch, retry: () => void): Promise<void> {
  dispatch({ type: "notice", notice: undefined });
  try {
    for (const event of await action()) dispatch(event);
  } catch (error) {
    dispatch({ type: "notice", notice: failedNotice(error, retry) });
  }
}
