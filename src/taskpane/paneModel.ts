import type { Place } from "../domain/source";
import type { PaneCommand } from "../run/commandFeed";
import type { ExplainServices } from "../run/explain/explainServices";
import type { ModelExport } from "../run/exportModel";
import type { IgnoreServices } from "../run/ignored/ignoreServices";
import type { RangeLightServices } from "../run/rangeLights/rangeLightServices";
import type { RunProgress, RunReport } from "../run/runReport";
import type { ScenarioServices } from "../run/scenarios/scenarioServices";
import type { VersionServices } from "../run/versions/versionServices";
import type { NewMeasure } from "../sheets/measures/newMeasure";
import type { ReportId } from "../sheets/report/reportSheet";
import type { AppendObstacle } from "../sheets/writing/appendObstacle";
import type { PreferenceStore } from "./preferences/preferences";

/**
 * All that the pane asks of the rest of the add-in. In Excel `src/run` answers through Office.js; in the preview the same
 * code answers through the workbook host; a test answers with plain data.
 *
 * Every promise may reject with an error that carries a `code` of `FailureCode`; anything else is shown as `"unknown"`.
 */
export interface PaneServices {
  /**
   * Reads, computes and writes: all or nothing. Rejects with an `AbortError` when `signal` was aborted; nothing has been
   * written then.
   */
  recalculate(options: RunOptions): Promise<RunReport>;
  /**
   * Writes a measure in Åtgärder and runs: both or neither. Taken back by `undoLastRun`. Rejects as `recalculate` does. Absent
   * where measures can not be written.
   */
  addMeasure?(measure: NewMeasure, options: RunOptions): Promise<AddedMeasure>;
  /** Makes the contract tables that are missing; gives their Swedish names, empty when all were there. */
  createTemplate(): Promise<{ readonly created: readonly string[] }>;
  /** Example workbooks that can be opened, best first. Absent where the host can not open a workbook. */
  readonly examples?: readonly Example[];
  openExample?(id: Example["id"]): Promise<void>;
  /** Activates the sheet and selects the cell, row or table. A place that is gone is a `"conflict"`. */
  goTo(place: Place): Promise<void>;
  /** Writes back what the last run changed. Absent where nothing can be taken back. */
  undoLastRun?(): Promise<void>;
  /** Explains results. Absent where nothing can be explained. */
  readonly explaining?: ExplainServices;
  /** Writes the model to the sheet Styrmodell, where it can be read and made the municipality's own. */
  exportModel?(): Promise<ModelExport>;
  /** The reports that a run has something to fill with, and the units that some of them have a sheet for each of. */
  reportChoices?(report: RunReport): ReportChoices;
  /** Makes reports or brings them up to date: all or nothing. Rejects as `recalculate` does. */
  createReports?(options: ReportOptions): Promise<ReportSheets>;
  /** Takes back what the last `createReports` did. */
  undoReports?(): Promise<void>;
  /** Lights for cells of the user's own. */
  readonly rangeLights?: RangeLightServices;
  /** Scenarios kept in the workbook. Absent where they can not be written; they can be tried all the same. */
  readonly scenarios?: ScenarioServices;
  /** Findings that somebody lets be, with a reason. Absent where they can not be written. */
  readonly ignoring?: IgnoreServices;
  /** Shows a sheet by its name. One that is gone is a `"conflict"`. */
  showSheet?(sheet: string): Promise<void>;
  /** Where the person's own choices are kept. Absent where they last only as long as the pane is open. */
  readonly preferences?: PreferenceStore;
  /** Versions, the lock on the colours, and Logg. Absent where there is nothing to keep them in. */
  readonly versions?: VersionServices;
  /** Tells of edits in the contract's input tables (Swedish name), not of our own. Returns the way to stop listening. */
  onInputChanged(listener: (change: { readonly table: string }) => void): () => void;
  /** Tells of every finished run, whoever asked for it. Returns the way to stop listening. */
  onReport?(listener: (report: RunReport) => void): () => void;
  /** Tells of commands given on the ribbon; the pane carries them out as its own. Returns the way to stop listening. */
  onCommand?(listener: (command: PaneCommand) => void): () => void;
  /** Reads the workbook and computes without writing, so that the pane can show the answer before any run. */
  status(): Promise<PaneStatus>;
}

export interface RunOptions {
  readonly signal: AbortSignal;
  onProgress(progress: RunProgress): void;
}

/** What came of it: the run that the measure is part of, or why Åtgärder could not be written in. */
export type AddedMeasure =
  | { readonly kind: "added"; readonly report: RunReport }
  | { readonly kind: "refused"; readonly obstacle: AppendObstacle };

export interface ReportOptions extends RunOptions {
  readonly reports: readonly ReportId[];
  /** For the reports with a sheet per unit: these alone; all when not given. */
  readonly units?: readonly string[];
}

export interface ReportChoices {
  readonly reports: readonly ReportId[];
  /** Empty where the sheets of all units are made together. */
  readonly units: readonly string[];
}

/** Names of the sheets that were made and remade; one that already said the same is in neither list. */
export interface ReportSheets {
  readonly made: readonly string[];
  readonly remade: readonly string[];
  /** Protected sheets, which were left alone. */
  readonly blocked: readonly string[];
  /** Sheets whose unit is gone, which are not brought up to date any more. */
  readonly abandoned: readonly string[];
}

/** An example workbook; `name` is shown as it is. */
export interface Example {
  readonly id: string;
  readonly name: string;
}

export interface PaneStatus {
  readonly hasContractTables: boolean;
  /** What a run would find. Absent without contract tables. */
  readonly report?: RunReport;
  /** True when every result already stands in the workbook. */
  readonly isCurrent: boolean;
}

/** Why the workbook could not be read or written, or a part of the add-in not fetched; the pane has a text for each with what to do. */
export type FailureCode =
  | "cell-edit"
  | "protected"
  | "hung"
  | "too-large"
  | "not-supported"
  | "not-loaded"
  | "conflict"
  | "edited"
  | "locked"
  | "unknown";
