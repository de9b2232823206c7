import { type FindingsChange, findingsChange } from "../../run/findingsChange";
import type { RunProgress, RunReport } from "../../run/runReport";
import type { ColourLock } from "../../sheets/log/logEntry";
import type { NewMeasure } from "../../sheets/measures/newMeasure";
import type { AppendObstacle } from "../../sheets/writing/appendObstacle";
import type { PaneStatus, ReportSheets } from "../paneModel";
import type { View } from "../shell/views";
import type { Notice } from "./notice";

/** Everything the pane shows that is not the user's choice of view. */
export interface PaneState {
  /** Undefined until the workbook has been asked. */
  readonly hasTables: boolean | undefined;
  /** What the workbook's tables give: of a run, or computed without writing. */
  readonly report: RunReport | undefined;
  readonly standing: Standing;
  /** What a run changed among the findings of the report before it; undefined until a run has followed a report. */
  readonly findingsChange?: FindingsChange | undefined;
  /** True while the workbook is read without being written. */
  readonly isReading: boolean;
  /** True while something is written beside runs and reports. */
  readonly isWriting: boolean;
  /** True when there is a run to take back. */
  readonly canUndo: boolean;
  /** The name of the measure that taking back the last run takes away; undefined where it wrote none. */
  readonly undoneMeasure?: string | undefined;
  /** Swedish names of input tables changed since the report, in the order they changed. */
  readonly staleTables: readonly string[];
  /** The same of those that changed since the workbook was last begun to be read. */
  readonly changedSinceReading: readonly string[];
  /** How many edits have been heard of. */
  readonly edits: number;
  readonly running: Running | undefined;
  readonly reporting: Reporting;
  /** True when there are reports to take back. */
  readonly canUndoReports: boolean;
  /** What came of the measure that was last to be written; undefined once something else has been done. */
  readonly measure: WrittenMeasure | undefined;
  readonly notice: Notice | undefined;
}

/** A measure that stands in Åtgärder now, or why none could be written there. */
export type WrittenMeasure =
  | { readonly kind: "added"; readonly measure: NewMeasure }
  | { readonly kind: "refused"; readonly obstacle: AppendObstacle };

/** How the tables stand, whatever the pane shows of them. */
export interface TablesNow {
  readonly lock: ColourLock | undefined;
  /** Every result of what is filled in now stands there. */
  readonly isCurrent: boolean;
}

/** How the report stands against the results in the workbook: a run wrote them, they were right already, or they are not there yet. */
export type Standing = "run" | "current" | "unwritten";

/** A run under way; `cancelling` once it has been asked to stop, `changed` what was edited since it began. */
export interface Running extends RunProgress {
  readonly cancelling: boolean;
  readonly changed: readonly string[];
}

/** How it goes with the reports: what is under way, else what came of the last ones. */
export interface Reporting {
  /** The view that asked, which is where it is told. */
  readonly by?: View;
  readonly running?: RunProgress & { readonly cancelling: boolean };
  readonly result?: ReportSheets;
}

export type PaneEvent =
  | { readonly type: "reading" }
  | { readonly type: "status"; readonly status: PaneStatus }
  | { readonly type: "statusFailed" }
  | { readonly type: "writing"; readonly isWriting: boolean }
  | { readonly type: "runStarted" }
  | { readonly type: "progress"; readonly progress: RunProgress }
  | { readonly type: "cancelling" }
  | { readonly type: "report"; readonly report: RunReport }
  | { readonly type: "runStopped"; readonly notice: Notice }
  | { readonly type: "measure"; readonly written: WrittenMeasure | undefined }
  | { readonly type: "inputChanged"; readonly table: string }
  | { readonly type: "undone" }
  | { readonly type: "recorded" }
  | { readonly type: "compared"; readonly tables: TablesNow }
  | { readonly type: "reports"; readonly reporting: Reporting }
  | { readonly type: "reportsCancelling" }
  | { readonly type: "reportsUndone" }
  | { readonly type: "notice"; readonly notice: Notice | undefined };

export type Dispatch = (event: PaneEvent) => void;

export const INITIAL_STATE: PaneState = {
  hasTables: undefined,
  report: undefined,
  standing: "unwritten",
  isReading: false,
  isWriting: false,
  canUndo: false,
  staleTables: [],
  changedSinceReading: [],
  edits: 0,
  running: undefined,
  reporting: {},
  canUndoReports: false,
  measure: undefined,
  notice: undefined,
};

/** The state after an event. A change made while a run is under way leaves the coming report stale. */
export function paneState(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "reading":
      return { ...state, isReading: true, changedSinceReading: [] };
    case "status":
      return withStatus({ ...state, isReading: false }, event.status);
    case "statusFailed":
      return { ...state, isReading: false, hasTables: state.hasTables ?? false };
    case "writing":
      return { ...state, isWriting: event.isWriting };
    case "runStarted":
      return {
        ...state,
        notice: undefined,
        measure: undefined,
        running: { step: "read", share: 0, cancelling: false, changed: [] },
      };
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
        findingsChange: state.report && findingsChange(state.report.findings, event.report.findings),
        standing: "run",
        canUndo: state.canUndo || event.report.written !== "nothing",
        undoneMeasure: undefined,
        staleTables: state.running?.changed ?? [],
        running: undefined,
      };
    case "runStopped":
      return { ...state, running: undefined, notice: event.notice };
    case "measure":
      return {
        ...state,
        running: undefined,
        measure: event.written,
        undoneMeasure: event.written?.kind === "added" ? event.written.measure.measure : state.undoneMeasure,
      };
    case "inputChanged":
      return withChange(state, event.table);
    case "recorded":
      return { ...state, canUndo: false };
    case "compared":
      return withTables(state, event.tables);
    case "undone":
      return {
        ...state,
        canUndo: false,
        undoneMeasure: undefined,
        measure: undefined,
        findingsChange: undefined,
        notice: { kind: "undone", what: "run", measure: state.undoneMeasure },
      };
    case "reports":
    case "reportsCancelling":
    case "reportsUndone":
      return { ...state, ...reportingState(state, event) };
    case "notice":
      return { ...state, notice: event.notice };
  }
}

type ReportsEvent = Extract<PaneEvent, { readonly type: `reports${string}` }>;

function reportingState({ reporting, canUndoReports }: PaneState, event: ReportsEvent): Partial<PaneState> {
  switch (event.type) {
    case "reports": {
      const { made = [], remade = [] } = event.reporting.result ?? {};
      return { reporting: event.reporting, canUndoReports: canUndoReports || made.length + remade.length > 0 };
    }
    case "reportsCancelling":
      return reporting.running
        ? { reporting: { ...reporting, running: { ...reporting.running, cancelling: true } } }
        : {};
    case "reportsUndone":
      return { reporting: {}, canUndoReports: false, notice: { kind: "undone", what: "reports" } };
  }
}

/** The strip goes by what stands in the tables, not by what the pane remembers of its last run. */
function withTables(state: PaneState, { lock, isCurrent }: TablesNow): PaneState {
  const { report } = state;
  const agreed = state.standing === "unwritten" ? "current" : state.standing;
  return { ...state, report: report && withLock(report, lock), standing: isCurrent ? agreed : "unwritten" };
}

/** A run that is under way, or ended while the workbook was read, knows more than the reading. */
function withStatus(state: PaneState, { hasContractTables, report, isCurrent }: PaneStatus): PaneState {
  const known = { ...state, hasTables: hasContractTables };
  const isOutrun = report && state.report && state.report.finishedAt > report.finishedAt;
  return state.running || isOutrun ? known : read(known, report, isCurrent);
}

/** What a reading says is new is nothing that a run changed. Stale is then only what changed since it began. */
function read(state: PaneState, report: RunReport | undefined, isCurrent: boolean): PaneState {
  return {
    ...state,
    report,
    findingsChange: undefined,
    standing: isCurrent ? "current" : "unwritten",
    staleTables: state.changedSinceReading,
  };
}

function withChange(state: PaneState, table: string): PaneState {
  const running = state.running && { ...state.running, changed: withTable(state.running.changed, table) };
  return {
    ...state,
    running,
    edits: state.edits + 1,
    staleTables: withTable(state.staleTables, table),
    changedSinceReading: withTable(state.changedSinceReading, table),
  };
}

function withTable(tables: readonly string[], table: string): readonly string[] {
  return tables.includes(table) ? tables : [...tables, table];
}

/** What is told of the lock alone. */
const LOCK_FINDINGS: ReadonlySet<string> = new Set(["colours-locked", "lock-unreadable"]);

/** The report with the lock as it is now; what the lock had to say goes with it. */
function withLock({ lock: _, ...report }: RunReport, lock: ColourLock | undefined): RunReport {
  if (lock) return { ...report, lock };
  return { ...report, findings: report.findings.filter(({ finding }) => !LOCK_FINDINGS.has(finding.code)) };
}
