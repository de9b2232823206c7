import type { Place } from "../../domain/source";
import type { NewMeasure } from "../../sheets/measures/newMeasure";
import type { PaneServices, ReportOptions, ReportSheets } from "../paneModel";
import type { View } from "../shell/views";
import { failedNotice } from "./failedNotice";
import { type IgnoringActions, ignoringActions } from "./ignoringActions";
import type { Dispatch, PaneEvent, TablesNow } from "./paneState";
import { readStatus } from "./readStatus";
import { startMeasure } from "./startMeasure";
import { startReports } from "./startReports";
import { type RunSlot, startRun } from "./startRun";

/** What the user can do; every failure becomes a notice that says what to do. */
export interface PaneActions {
  recalculate(): void;
  cancel(): void;
  /** Writes a measure in Åtgärder and runs. */
  addMeasure(measure: NewMeasure): void;
  /** Says no more of the measure that was written. */
  closeMeasure(): void;
  createTemplate(): void;
  openExample(id: string): void;
  undo(): void;
  /** Makes the reports that a view wants; one time at a time. A single sheet is shown. */
  createReports(wish: ReportWish, by: View): void;
  cancelReports(): void;
  /** A view made sheets by itself: they can be taken back as reports can. */
  sheetsMade(sheets: ReportSheets, by: View): void;
  undoReports(): void;
  /** Something was recorded in Logg: an earlier run can not be taken back any more. */
  recorded(): void;
  /** A view has read how the tables stand. */
  compared(tables: TablesNow): void;
  exportModel(): void;
  goTo(place: Place): void;
  showSheet(sheet: string): void;
  /** Does a view's own work with the workbook; when it fails the pane says why, and offers it again. */
  attempt(work: () => Promise<void>): void;
  /** The same of work that changes what the workbook says, which is then read again. */
  attemptChange(work: () => Promise<void>): void;
  /** Absent where findings can not be let be. */
  readonly ignoring?: IgnoringActions;
  showAbout(): void;
  closeNotice(): void;
}

export type ReportWish = Pick<ReportOptions, "reports" | "units">;

/** What is under way and can be aborted. */
export interface PaneSlots {
  readonly run: RunSlot;
  readonly reports: RunSlot;
}

/** Ties what the user can do to the services. `slots` hold what is under way. */
export function paneActions(services: PaneServices, slots: PaneSlots, dispatch: Dispatch): PaneActions {
  const attempt = (action: () => Promise<readonly PaneEvent[]>) => attemptAction(action, dispatch);
  return {
    recalculate: () => startRun(services, slots.run, dispatch),
    cancel: () => {
      slots.run.current?.abort();
      dispatch({ type: "cancelling" });
    },
    closeMeasure: () => dispatch({ type: "measure", written: undefined }),
    addMeasure: (measure) => startMeasure(services, slots.run, { measure, dispatch }),
    createTemplate: () =>
      attempt(async () => {
        const { created } = await services.createTemplate();
        await readStatus(services, dispatch);
        return [{ type: "notice", notice: { kind: "template", created: created.length } }];
      }),
    openExample: (id) =>
      attempt(async () => {
        await services.openExample?.(id);
        await readStatus(services, dispatch);
        return [];
      }),
    undo: () =>
      attempt(async () => {
        await services.undoLastRun?.();
        dispatch({ type: "undone" });
        await readStatus(services, dispatch);
        return [];
      }),
    ...reportActions(services, slots.reports, dispatch),
    recorded: () => dispatch({ type: "recorded" }),
    compared: (tables) => dispatch({ type: "compared", tables }),
    exportModel: () =>
      attempt(async () => {
        const exported = await services.exportModel?.();
        if (exported === undefined) return [];
        await readStatus(services, dispatch);
        return [{ type: "notice", notice: { kind: "model", exported } }];
      }),
    attempt: (work) => attempt(() => work().then(() => [])),
    attemptChange: (work) =>
      attempt(async () => {
        await work();
        await readStatus(services, dispatch);
        return [];
      }),
    ...(services.ignoring && {
      ignoring: ignoringActions(services.ignoring, { attempt, read: () => readStatus(services, dispatch) }),
    }),
    goTo: (place) => attempt(async () => services.goTo(place).then(() => [])),
    showAbout: () => dispatch({ type: "notice", notice: { kind: "about" } }),
    closeNotice: () => dispatch({ type: "notice", notice: undefined }),
  };
}

type ReportActions = Pick<PaneActions, "createReports" | "cancelReports" | "sheetsMade" | "undoReports" | "showSheet">;

function reportActions(services: PaneServices, slot: RunSlot, dispatch: Dispatch): ReportActions {
  const attempt = (action: () => Promise<readonly PaneEvent[]>) => attemptAction(action, dispatch);
  return {
    createReports: (wish, by) => startReports(services, slot, { wish, by, dispatch }),
    cancelReports: () => {
      slot.current?.abort();
      dispatch({ type: "reportsCancelling" });
    },
    sheetsMade: (result, by) => dispatch({ type: "reports", reporting: { by, result } }),
    undoReports: () =>
      attempt(async () => {
        await services.undoReports?.();
        return [{ type: "reportsUndone" }];
      }),
    showSheet: (sheet) =>
      attempt(async () => {
        await services.showSheet?.(sheet);
        return [];
      }),
  };
}

/** Runs an action and tells what came of it; when it fails, says why and offers it again. */
function attemptAction(action: () => Promise<readonly PaneEvent[]>, dispatch: Dispatch): void {
  dispatch({ type: "notice", notice: undefined });
  action().then(
    (events) => {
      for (const event of events) dispatch(event);
    },
    (error: unknown) =>
      dispatch({ type: "notice", notice: failedNotice(error, () => attemptAction(action, dispatch)) }),
  );
}
