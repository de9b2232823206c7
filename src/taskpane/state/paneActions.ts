import type { Place } from "../../domain/source";
import type { NewMeasure } from "../../sheets/measures/newMeasure";
import type { PaneServices, ReportOptions, ReportSheets } from "../paneModel";
import type { View } from "../shell/views";
import { type Action, attempt, attemptRead, attemptWrite, type WriteSlot } from "./attempts";
import { type IgnoringActions, ignoringActions } from "./ignoringActions";
import type { Dispatch, TablesNow } from "./paneState";
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
  /** Does what the user asks of a view without writing; when it fails the pane says why, and offers it again. */
  attempt(work: () => Promise<void>): void;
  /** The same of what nobody asked for just now: what the pane says stands unless it fails. Never rejects. */
  read(work: () => Promise<void>): Promise<unknown>;
  /** Does a view's own writing, one at a time: asked for while another is under way, nothing happens. */
  write(work: () => Promise<void>): void;
  /** The same of what changes what the workbook says, which is then read again. */
  writeAndRead(work: () => Promise<void>): void;
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
  readonly write: WriteSlot;
}

/** Ties what the user can do to the services. `slots` hold what is under way. */
export function paneActions(services: PaneServices, slots: PaneSlots, dispatch: Dispatch): PaneActions {
  return {
    recalculate: () => startRun(services, slots.run, dispatch),
    cancel: () => {
      slots.run.current?.abort();
      dispatch({ type: "cancelling" });
    },
    closeMeasure: () => dispatch({ type: "measure", written: undefined }),
    addMeasure: (measure) => startMeasure(services, slots.run, { measure, dispatch }),
    ...workbookActions(services, slots.write, dispatch),
    ...reportActions(services, slots, dispatch),
    recorded: () => dispatch({ type: "recorded" }),
    compared: (tables) => dispatch({ type: "compared", tables }),
    attempt: (work) => void attempt(() => work().then(() => []), dispatch),
    read: (work) => attemptRead(work, dispatch),
    write: (work) => void attemptWrite(() => work().then(() => []), slots.write, dispatch),
    goTo: (place) => void attempt(() => services.goTo(place).then(() => []), dispatch),
    showAbout: () => dispatch({ type: "notice", notice: { kind: "about" } }),
    closeNotice: () => dispatch({ type: "notice", notice: undefined }),
  };
}

type WorkbookActions = Pick<
  PaneActions,
  "createTemplate" | "openExample" | "undo" | "exportModel" | "writeAndRead" | "ignoring"
>;

/** What changes what the workbook says, which is then read again. A reading that fails is tried again without the change. */
function workbookActions(services: PaneServices, slot: WriteSlot, dispatch: Dispatch): WorkbookActions {
  const write = (action: Action) => void attemptWrite(action, slot, dispatch);
  const read = () => attemptRead(() => readStatus(services, dispatch), dispatch);
  const writeAndRead = (work: () => Promise<unknown>) =>
    write(async () => {
      await work();
      await read();
      return [];
    });
  return {
    createTemplate: () =>
      write(async () => {
        const { created } = await services.createTemplate();
        return (await read()) ? [{ type: "notice", notice: { kind: "template", created: created.length } }] : [];
      }),
    openExample: (id) => writeAndRead(async () => services.openExample?.(id)),
    undo: () =>
      writeAndRead(async () => {
        await services.undoLastRun?.();
        dispatch({ type: "undone" });
      }),
    exportModel: () =>
      write(async () => {
        const exported = await services.exportModel?.();
        if (exported === undefined) return [];
        return (await read()) ? [{ type: "notice", notice: { kind: "model", exported } }] : [];
      }),
    writeAndRead,
    ...(services.ignoring && { ignoring: ignoringActions(services.ignoring, { write, read }) }),
  };
}

type ReportActions = Pick<PaneActions, "createReports" | "cancelReports" | "sheetsMade" | "undoReports" | "showSheet">;

function reportActions(services: PaneServices, { reports, write }: PaneSlots, dispatch: Dispatch): ReportActions {
  return {
    createReports: (wish, by) => startReports(services, reports, { wish, by, dispatch }),
    cancelReports: () => {
      reports.current?.abort();
      dispatch({ type: "reportsCancelling" });
    },
    sheetsMade: (result, by) => dispatch({ type: "reports", reporting: { by, result } }),
    undoReports: () => {
      const undo: Action = async () => {
        await services.undoReports?.();
        return [{ type: "reportsUndone" }];
      };
      void attemptWrite(undo, write, dispatch);
    },
    showSheet: (sheet) => {
      const show: Action = async () => {
        await services.showSheet?.(sheet);
        return [];
      };
      void attempt(show, dispatch);
    },
  };
}
