import type { NewMeasure } from "../../sheets/measures/newMeasure";
import type { PaneServices } from "../paneModel";
import { failedNotice } from "./failedNotice";
import { isCancelled } from "./failureOf";
import type { Dispatch } from "./paneState";
import type { RunSlot } from "./startRun";

interface Wanted {
  readonly measure: NewMeasure;
  readonly dispatch: Dispatch;
}

/** Writes a measure and runs, as one run: asked for while a run is under way, nothing happens. */
export function startMeasure(services: PaneServices, slot: RunSlot, { measure, dispatch }: Wanted): void {
  if (slot.current || !services.addMeasure) return;
  const controller = new AbortController();
  slot.current = controller;
  dispatch({ type: "runStarted" });
  const retry = () => startMeasure(services, slot, { measure, dispatch });
  services
    .addMeasure(measure, {
      signal: controller.signal,
      onProgress: (progress) => dispatch({ type: "progress", progress }),
    })
    .then(
      (added) => {
        if (added.kind === "added") dispatch({ type: "report", report: added.report });
        dispatch({ type: "measure", written: added.kind === "added" ? { kind: "added", measure } : added });
      },
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
