import type { Place } from "../../domain/source";
import type { PaneServices } from "../paneModel";
import { failedNotice } from "./failedNotice";
import type { Dispatch, PaneEvent } from "./paneState";
import { readStatus } from "./readStatus";
import { type RunSlot, startRun } from "./startRun";

/** What the user can do; every failure becomes a notice that says what to do. */
export interface PaneActions {
  recalculate(): void;
  cancel(): void;
  createTemplate(): void;
  openExample(id: string): void;
  undo(): void;
  goTo(place: Place): void;
  showAbout(): void;
  closeNotice(): void;
}

/** Ties what the user can do to the services. `slot` holds the run under way. */
export function paneActions(services: PaneServices, slot: RunSlot, dispatch: Dispatch): PaneActions {
  const attempt = (action: () => Promise<readonly PaneEvent[]>) => attemptAction(action, dispatch);
  return {
    recalculate: () => startRun(services, slot, dispatch),
    cancel: () => {
      slot.current?.abort();
      dispatch({ type: "cancelling" });
    },
    createTemplate: () =>
      attempt(async () => {
        const { created } = await services.createTemplate();
        await readStatus(services, dispatch);
        return [{ type: "notice", notice: { kind: "template", created: created.length } }];
      }),
    openExample: (id) =>
      attempt(async () => {
        await services.openExample?.(id);
        await readStatus(services, dispatch);
        return [];
      }),
    undo: () =>
      attempt(async () => {
        await services.undoLastRun?.();
        dispatch({ type: "undone" });
        await readStatus(services, dispatch);
        return [];
      }),
    goTo: (place) => attempt(async () => services.goTo(place).then(() => [])),
    showAbout: () => dispatch({ type: "notice", notice: { kind: "about" } }),
    closeNotice: () => dispatch({ type: "notice", notice: undefined }),
  };
}

/** Runs an action and tells what came of it; when it fails, says why and offers it again. */
function attemptAction(action: () => Promise<readonly PaneEvent[]>, dispatch: Dispatch): void {
  dispatch({ type: "notice", notice: undefined });
  action().then(
    (events) => {
      for (const event of events) dispatch(event);
    },
    (error: unknown) =>
      dispatch({ type: "notice", notice: failedNotice(error, () => attemptAction(action, dispatch)) }),
  );
}
