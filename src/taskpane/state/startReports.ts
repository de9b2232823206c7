import type { PaneServices } from "../paneModel";
import { failedNotice } from "./failedNotice";
import { isCancelled } from "./failureOf";
import type { ReportWish } from "./paneActions";
import type { Dispatch, Notice } from "./paneState";
import type { RunSlot } from "./startRun";

interface Asked {
  readonly wish: ReportWish;
  readonly dispatch: Dispatch;
}

/** Makes reports, one time at a time: asked for again meanwhile, nothing happens. */
export function startReports(services: PaneServices, slot: RunSlot, { wish, dispatch }: Asked): void {
  if (slot.current || !services.createReports) return;
  const controller = new AbortController();
  slot.current = controller;
  dispatch({ type: "notice", notice: undefined });
  dispatch({ type: "reports", reporting: { running: { step: "read", share: 0, cancelling: false } } });
  const retry = () => startReports(services, slot, { wish, dispatch });
  const stopped = (notice: Notice) => {
    dispatch({ type: "reports", reporting: {} });
    dispatch({ type: "notice", notice });
  };
  services
    .createReports({
      ...wish,
      signal: controller.signal,
      onProgress: (progress) =>
        dispatch({
          type: "reports",
          reporting: { running: { ...progress, cancelling: controller.signal.aborted } },
        }),
    })
    .then(
      (result) => dispatch({ type: "reports", reporting: { result } }),
      (error: unknown) => stopped(isCancelled(error) ? { kind: "reportsCancelled" } : failedNotice(error, retry)),
    )
    .finally(() => {
      slot.current = undefined;
    });
}
