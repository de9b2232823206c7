import type { PaneServices } from "../paneModel";
import { attemptRead } from "./attempts";
import type { Dispatch } from "./paneState";
import { readStatus } from "./readStatus";

/** Asks how the workbook stands, and listens from then on. Returns the way to stop. */
export function watchWorkbook(services: PaneServices, dispatch: Dispatch): () => void {
  // A workbook that can not be asked is shown as one without tables, with the reason, and can be asked again.
  void attemptRead(() => readStatus(services, dispatch), dispatch);
  const stopInput = services.onInputChanged(({ table }) => dispatch({ type: "inputChanged", table }));
  const stopReports = services.onReport?.((report) => dispatch({ type: "report", report }));
  return () => {
    stopInput();
    stopReports?.();
  };
}
