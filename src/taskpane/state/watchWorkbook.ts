import type { PaneServices } from "../paneModel";
import { failedNotice } from "./failedNotice";
import type { Dispatch } from "./paneState";
import { readStatus } from "./readStatus";

/** Asks how the workbook stands, and listens from then on. Returns the way to stop. */
export function watchWorkbook(services: PaneServices, dispatch: Dispatch): () => void {
  firstStatus(services, dispatch);
  const stopInput = services.onInputChanged(({ table }) => dispatch({ type: "inputChanged", table }));
  const stopReports = services.onReport?.((report) => dispatch({ type: "report", report }));
  return () => {
    stopInput();
    stopReports?.();
  };
}

/** A workbook that can not be asked is shown as one without tables, with the reason, and can be asked again. */
function firstStatus(services: PaneServices, dispatch: Dispatch): void {
  readStatus(services, dispatch).catch((error: unknown) => {
    const retry = () => {
      dispatch({ type: "notice", notice: undefined });
      firstStatus(services, dispatch);
    };
    dispatch({ type: "notice", notice: failedNotice(error, retry) });
  });
}
