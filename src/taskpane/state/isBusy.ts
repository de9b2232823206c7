import type { PaneState } from "./paneState";

/** True while something has the workbook: a run, a reading, a report, or what a view writes. */
export function isBusy({ running, isReading, isWriting, reporting }: PaneState): boolean {
  return running !== undefined || isReading || isWriting || reporting.running !== undefined;
}
