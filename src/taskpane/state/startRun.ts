import type { PaneServices } from "../paneModel";
import { failedNotice } from "./failedNotice";
import { isCancelled } from "./failureOf";
import type { Dispatch } from "./paneState";

/** The run under way, which can be aborted; undefined between runs. */
export interface RunSlot {
  current: AbortController | undefined;
}

/** One run at a time: asked for again while one is under way, nothing happens. */
export function startRun(services: PaneServices, slot: RunSlot, dispatch: Dispatch): void {
  if (slot.current) return;
  const controller = new AbortController();
  slot.current = controller;
  dispatch({ type: "runStarted" });
  const retry = () => startRun(services, slot, dispatch);
  services
    .recalculate({ signal: controller.signal, onProgress: (progress) => dispatch({ type: "progress", progress }) })
    .then(
      (report) => dispatch({ type: "report", report }),
      (error: unknown) =>
        dispatch({
          type: "runStopped",
          notice: isCancelled(error) ? { kind: "cancelled" } : failedNotice(error, retry),
        }),
    )
    .finally(() => {
      slot.current = undefined;
    });
}
