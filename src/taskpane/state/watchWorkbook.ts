import type { PaneServices } from "../paneModel";
import { failedNotice } from "./failedNotice";
import type { Dispatch } from "./paneState";

/** Asks how the workbook stands, and listens from then on. Returns the way to stop. */
export function watchWorkbook(services: PaneServices, dispatch: Dispatch): () => void {
  readStatus(services, dispatch);
  const stopInput = services.onInputChanged(({ table }) => dispatch({ type: "inputChanged", table }));
  const stopReports = services.onReport?.((report) => dispatch({ type: "report", report }));
  return () => {
    stopInput();
    stopReports?.();
  };
}

/** A workbook that can not be asked is shown as one without tables, with the reason. */
function readStatus(services: PaneServices, dispatch: Dispatch): void {
  services.status().then(
    (status) => dispatch({ type: "status", status }),
    (error: unknown) => {
      dispatch({ type: "status", status: { hasContractTables: false } });
      dispatch({ type: "notice", notice: failedNotice(error) });
    },
  );
}
