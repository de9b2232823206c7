import type { Place } from "../domain/source";
import { goTo } from "../excel/goTo";
import { restore } from "../excel/restore";
import { withWorkbook } from "../excel/session";
import { tableNames } from "../excel/tableNames";
import { watchTables } from "../excel/watchTables";
import { WorkbookError } from "../excel/workbookError";
import { tableKeyOf } from "../sheets/contract/contract";
import { tableName } from "../sheets/contract/names";
import { isContractTable } from "../sheets/tableRequest";
import { createTemplate } from "./createTemplate";
import { findPlace } from "./findPlace";
import { type Run, type RunOptions, recalculate } from "./recalculate";
import type { RunReport } from "./runReport";

/**
 * What the pane and the ribbon can ask for, on the workbook that Office.js is connected to. Remembers the last run, so that
 * findings lead to their cells and the run can be taken back; nothing else is kept.
 */
export function createPaneServices() {
  const reportListeners = new Set<(report: RunReport) => void>();
  let last: Run | undefined;
  let isRunning = false;

  async function alone<T>(work: () => Promise<T>): Promise<T> {
    if (isRunning) throw new WorkbookError("conflict", "a run is under way");
    isRunning = true;
    try {
      return await work();
    } finally {
      isRunning = false;
    }
  }

  return {
    recalculate: (options: RunOptions = {}) =>
      alone(async () => {
        last = await recalculate(options);
        for (const listener of reportListeners) listener(last.report);
        return last.report;
      }),
    createTemplate: () => alone(async () => ({ created: await createTemplate() })),
    undoLastRun: () =>
      alone(async () => {
        const before = last?.before;
        if (!before) return;
        await withWorkbook((session) => restore(session, before));
        last = undefined;
      }),
    goTo: (place: Place) =>
      withWorkbook(async (session) => {
        const at = await findPlace(session, place, last?.report.outcome);
        if (!at) throw new WorkbookError("conflict", "the place is not in the workbook");
        await goTo(session, { sheet: at.sheet, cells: at.cell });
      }),
    onInputChanged: (listener: (change: { readonly table: string }) => void) =>
      listenForEdits(listener, () => isRunning),
    onReport: (listener: (report: RunReport) => void) => {
      reportListeners.add(listener);
      return () => void reportListeners.delete(listener);
    },
    status: async () => ({
      hasContractTables: await hasContractTables(),
      ...(last ? { lastReport: last.report } : {}),
    }),
  };
}

/** Excel answers asynchronously, the pane wants the way to stop at once: stopping waits for the start. */
function listenForEdits(listener: (change: { readonly table: string }) => void, isOurs: () => boolean): () => void {
  const started = watchTables((table) => {
    const key = tableKeyOf(table);
    if (key !== undefined) listener({ table: tableName(key) });
  }, isOurs);
  // Where Excel can not be listened to there is no badge; `status` meets the same failure and tells it in words.
  const stop = started.catch(() => () => Promise.resolve());
  return () => void stop.then((end) => end());
}

async function hasContractTables(): Promise<boolean> {
  return (await withWorkbook(tableNames)).some(isContractTable);
}
