import type { PaneServices } from "../paneModel";
import type { Dispatch } from "./paneState";

/** Reads the workbook without writing and tells what it says. Rejects as `status` does, once the state knows of it. */
export async function readStatus(services: PaneServices, dispatch: Dispatch): Promise<void> {
  dispatch({ type: "reading" });
  try {
    dispatch({ type: "status", status: await services.status() });
  } catch (error) {
    dispatch({ type: "statusFailed" });
    throw error;
  }
}
