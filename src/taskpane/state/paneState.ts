import type { RunProgress, RunReport } from "../../run/runReport";
import type { PaneStatus } from "../paneModel";
import type { PaneFailure } from "./failureOf";

/** Something the pane says once, until it is closed or the next action begins. */
export type Notice =
  | { readonly kind: "cancelled" }
  | { readonly kind: "template"; readonly created: number }
  | { readonly kind: "undone" }
  | { readonly kind: "about" }
  | { readonly kind: "failure"; readonly failure: PaneFailure; readonly retry?: (() => void) | undefined };

/** Everything the pane shows that is not the user's choice of view. */
export interface PaneState {
  /** Undefined until the workbook has been asked. */
  readonly hasTables: boolean | undefined;
  readonly report: RunReport | undefined;
  /** Swedish names of input tables changed since the report, in the order they changed. */
  readonly staleTables: readonly string[];
  readonly running: Running | undefined;
  readonly notice: Notice | undefined;
}

/** A run under way; `cancelling` once it has been asked to stop, `changed` what was edited since it began. */
export interface Running extends RunProgress {
  readonly cancelling: boolean;
  readonly changed: readonly string[];
}

export type PaneEvent =
  | { readonly type: "status"; readonly status: PaneStatus }
  | { readonly type: "runStarted" }
  | { readonly type: "progress"; readonly progress: RunProgress }
  | { readonly type: "cancelling" }
  | { readonly type: "report"; readonly report: RunReport }
  | { readonly type: "runStopped"; readonly notice: Notice }
  | { readonly type: "inputChanged"; readonly table: string }
  | { readonly type: "undone" }
  | { readonly type: "workbookOpened"; readonly status: PaneStatus }
  | { readonly type: "notice"; readonly notice: Notice | undefined };

export type Dispatch = (event: PaneEvent) => void;

export const INITIAL_STATE: PaneState = {
  hasTables: undefined,
  report: undefined,
  staleTables: [],
  running: undefined,
  notice: undefined,
};

/** The state after an event. A change made while a run is under way leaves the coming report stale. */
export function paneState(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "status":
      return { ...state, hasTables: event.status.hasContractTables, report: event.status.lastReport ?? state.report };
    case "runStarted":
      return { ...state, notice: undefined, running: { step: "read", share: 0, cancelling: false, changed: [] } };
    case "progress":
      return state.running ? { ...state, running: { ...state.running, ...event.progress } } : state;
    case "cancelling":
      return state.running ? { ...state, running: { ...state.running, cancelling: true } } : state;
    case "report":
      if (event.report === state.report) return { ...state, running: undefined };
      return {
        ...state,
        hasTables: true,
        report: event.report,
        staleTables: state.running?.changed ?? [],
        running: undefined,
      };
    case "runStopped":
      return { ...state, running: undefined, notice: event.notice };
    case "inputChanged":
      return withChange(state, event.table);
    case "undone":
      return { ...state, report: undefined, staleTables: [], notice: { kind: "undone" } };
    case "workbookOpened":
      return opened(state, event.status);
    case "notice":
      return { ...state, notice: event.notice };
  }
}

/** Where the example opened in a window of its own, this workbook and its report are as they were. */
function opened(state: PaneState, { hasContractTables, lastReport }: PaneStatus): PaneState {
  if (lastReport !== undefined && lastReport === state.report) return state;
  return { ...INITIAL_STATE, hasTables: hasContractTables, report: lastReport };
}

function withChange(state: PaneState, table: string): PaneState {
  const running = state.running && { ...state.running, changed: withTable(state.running.changed, table) };
  return { ...state, running, staleTables: withTable(state.staleTables, table) };
}

function withTable(tables: readonly string[], table: string): readonly string[] {
  return tables.includes(table) ? tables : [...tables, table];
}
