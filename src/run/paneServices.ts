import type { Place } from "../domain/source";
import { goTo } from "../excel/goTo";
import type { ReportsBefore } from "../excel/report/reportsBefore";
import { withWorkbook } from "../excel/session";
import type { Snapshot } from "../excel/snapshot";
import { takeBack } from "../excel/takeBack";
import { type TableListener, watchTables } from "../excel/watchTables";
import { WorkbookError } from "../excel/workbookError";
import { availableReports } from "../reports/availableReports";
import { reportUnits } from "../reports/shared/reportUnits";
import { tableKeyOf } from "../sheets/contract/contract";
import { tableName } from "../sheets/contract/names";
import type { NewMeasure } from "../sheets/measures/newMeasure";
import { type CreateReportsOptions, createReports, undoReports } from "./createReports";
import { createTemplate } from "./createTemplate";
import { explainServices } from "./explain/explainServices";
import { exportModel } from "./exportModel";
import { findPlace } from "./findPlace";
import { ignoreServices } from "./ignored/ignoreServices";
import { inspect } from "./inspect";
import { createLastWrite } from "./lastWrite";
import { refuseLocked } from "./log/refuseLocked";
import { addMeasure } from "./measures/addMeasure";
import { rangeLightServices } from "./rangeLights/rangeLightServices";
import { type Run, type RunOptions, recalculate } from "./recalculate";
import type { RunReport } from "./runReport";
import { scenarioServices } from "./scenarios/scenarioServices";
import { versionServices } from "./versions/versionServices";

/** The first cell that is seen of a report: a hidden row and column before it hold the row keys. */
const FIRST_CELL = "B2";

/**
 * What the pane and the ribbon can ask for, on the workbook that Office.js is connected to. Remembers the last run, so that
 * findings lead to their cells and the run can be taken back; nothing else is kept.
 */
export function createPaneServices() {
  const reportListeners = new Set<(report: RunReport) => void>();
  let last: RunReport | undefined;
  let isRunning = false;
  /** Done when the latest that was asked for is, however it went. */
  let latest: Promise<unknown> = Promise.resolve();
  /** When the values were last read, on `performance.now()`'s clock: an edit heard of before is among them. */
  let readAt = 0;
  const held: (() => void)[] = [];

  /** What writes comes one after the other: a run that begins by itself is no reason to refuse what somebody asks for. */
  function alone<T>(work: () => Promise<T>): Promise<T> {
    const turn = latest.then(async () => {
      isRunning = true;
      try {
        return await work();
      } finally {
        isRunning = false;
        for (const tell of held.splice(0)) tell();
      }
    });
    latest = turn.catch(() => {});
    return turn;
  }

  /** Remembers when the values were read. */
  const onRead = () => {
    readAt = performance.now();
  };

  /** Nobody is shown what a failed run read: what was edited before it is still not in what they see. */
  async function reading<T>(work: () => Promise<T>): Promise<T> {
    const stood = readAt;
    try {
      return await work();
    } catch (error) {
      readAt = stood;
      throw error;
    }
  }

  /** The last run that wrote anything. */
  const lastRun = createLastWrite(alone, (before: readonly Snapshot[]) =>
    withWorkbook((session) => takeBack(session, before)),
  );
  /** The last reports that changed anything. */
  const lastReports = createLastWrite(alone, (before: ReportsBefore) => undoReports(before));

  /** Remembers a run and tells of it. */
  function finished(run: Run): RunReport {
    last = run.report;
    if (run.before.length > 0) {
      lastRun.keep(run.before);
      versions.forget();
    }
    for (const listener of reportListeners) listener(run.report);
    return run.report;
  }

  async function makeReports(options: CreateReportsOptions) {
    const created = await createReports(options);
    const { made, remade } = created.before;
    if (made.length + remade.length > 0) lastReports.keep(created.before);
    return created;
  }

  const versions = versionServices({ alone, makeReports, onRecorded: lastRun.forget });

  return {
    recalculate: (options: RunOptions = {}) =>
      alone(() =>
        reading(async () => {
          const run = await recalculate({ ...options, onRead });
          refuseLocked(run.report.lock);
          return finished(run);
        }),
      ),
    addMeasure: (measure: NewMeasure, options: RunOptions = {}) =>
      alone(() =>
        reading(async () => {
          const added = await addMeasure(measure, { ...options, onRead });
          return added.kind === "refused" ? added : { kind: added.kind, report: finished(added.run) };
        }),
      ),
    createTemplate: () => alone(async () => ({ created: await createTemplate() })),
    undoLastRun: lastRun.undo,
    rangeLights: rangeLightServices(alone),
    scenarios: scenarioServices(alone),
    explaining: explainServices((options) => alone(() => makeReports(options))),
    ignoring: ignoreServices(alone),
    versions,
    exportModel: () => alone(() => exportModel()),
    reportChoices: (report: RunReport) => ({
      reports: availableReports(report),
      units: reportUnits(report.workbook).map(({ name }) => name),
    }),
    createReports: (options: CreateReportsOptions = {}) => alone(() => makeReports(options)),
    undoReports: lastReports.undo,
    showSheet: (sheet: string) => withWorkbook((session) => goTo(session, { sheet, cells: FIRST_CELL })),
    goTo: (place: Place) =>
      withWorkbook(async (session) => {
        const at = await findPlace(session, place, last?.outcome);
        if (!at) throw new WorkbookError("conflict", "the place is not in the workbook");
        await goTo(session, { sheet: at.sheet, cells: at.cell });
      }),
    onInputChanged: (listener: (change: { readonly table: string }) => void) =>
      listenForEdits(
        (edit) => {
          const tell = () => {
            if (edit.heardAt >= readAt) listener({ table: edit.table });
          };
          // During a run it is not known yet whether the run will read the edit.
          if (isRunning) held.push(tell);
          else tell();
        },
        () => isRunning,
      ),
    onReport: (listener: (report: RunReport) => void) => {
      reportListeners.add(listener);
      return () => void reportListeners.delete(listener);
    },
    status: async () => {
      const inspection = await inspect();
      last = inspection.report;
      return inspection;
    },
  };
}

/** Excel answers asynchronously, the pane wants the way to stop at once: stopping waits for the start. */
function listenForEdits(listener: TableListener, isOurs: () => boolean): () => void {
  const started = watchTables(({ table, heardAt }) => {
    const key = tableKeyOf(table);
    if (key !== undefined) listener({ table: tableName(key), heardAt });
  }, isOurs);
  // Where Excel can not be listened to there is no badge; `status` meets the same failure and tells it in words.
  const stop = started.catch(() => () => Promise.resolve());
  return () => void stop.then((end) => end());
}
