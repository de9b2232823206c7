import type { PaneServices, ReportSheets } from "../paneModel";
import type { View } from "../shell/views";
import { failedNotice } from "./failedNotice";
import { isCancelled } from "./failureOf";
import type { Notice } from "./notice";
import type { ReportWish } from "./paneActions";
import type { Dispatch } from "./paneState";
import type { RunSlot } from "./startRun";

interface Asked {
  readonly wish: ReportWish;
  /** The view that asked. */
  readonly by: View;
  readonly dispatch: Dispatch;
}

/** Makes reports, one time at a time: asked for again meanwhile, nothing happens. A sheet that came of it alone is shown. */
export function startReports(services: PaneServices, slot: RunSlot, { wish, by, dispatch }: Asked): void {
  if (slot.current || !services.createReports) return;
  const controller = new AbortController();
  slot.current = controller;
  dispatch({ type: "notice", notice: undefined });
  dispatch({ type: "reports", reporting: { by, running: { step: "read", share: 0, cancelling: false } } });
  const retry = () => startReports(services, slot, { wish, by, dispatch });
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
          reporting: { by, running: { ...progress, cancelling: controller.signal.aborted } },
        }),
    })
    .then(
      (result) => {
        dispatch({ type: "reports", reporting: { by, result } });
        return showOnly(services, result);
      },
      (error: unknown) => stopped(isCancelled(error) ? { kind: "reportsCancelled" } : failedNotice(error, retry)),
    )
    .finally(() => {
      slot.current = undefined;
    });
}

/** Shows the sheet where there is one; that it can not be shown is no fault of the report, which is named with a link. */
async function showOnly(services: PaneServices, { made, remade }: ReportSheets): Promise<void> {
  const [sheet, ...others] = [...made, ...remade];
  if (sheet !== undefined && others.length === 0) await services.showSheet?.(sheet).catch(() => {});
}
