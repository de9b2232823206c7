import type { Host } from "../../host/host";
import { findSheet } from "../../host/model/findSheet";
import type { GridRange, SheetId, SheetModel, WorkbookModel } from "../../host/model/workbook";
import { heldEdits, makeEdits, styledEdits, tableRanges, touchedEdits } from "./changeBook";
import type { CellEdit, PreviewSession, Refusal } from "./PreviewSession";
import { refusalOf } from "./refusalWords";
import { remakeStep } from "./remakeStep";
import { EMPTY_HISTORY, recordStep, takeStep, type UndoHistory } from "./undoHistory";
import { widenColumns } from "./widenColumns";

/** The session as its owner uses it: besides what the page sees, what happens around it is told to it. */
export interface OwnedSession extends PreviewSession {
  readonly host: Host;
  /** To be called after each request of Office.js. */
  noteRequest(isWriting: boolean): void;
  /** To be called when the workbook has been saved. */
  noteSaved(): void;
}

let sessions = 0;

/** Opens a session on a host's workbook. */
export function createSession(host: Host): OwnedSession {
  sessions += 1;
  return new LiveSession(sessions, host);
}

/** What a view is handed on its own is a property, so that it may be called without the session. */
class LiveSession implements OwnedSession {
  private readonly listeners = new Set<() => void>();
  private history = EMPTY_HISTORY;
  private versions = { all: 0, content: 0 };
  private writes = 0;
  private savedAt = 0;

  constructor(
    readonly id: number,
    readonly host: Host,
  ) {}

  get workbook(): WorkbookModel {
    return this.host.model;
  }

  get isChanged(): boolean {
    return this.writes !== this.savedAt;
  }

  get canUndo(): boolean {
    return this.history.done.length > 0;
  }

  get canRedo(): boolean {
    return this.history.undone.length > 0;
  }

  readonly version = (): number => this.versions.all;

  readonly contentVersion = (): number => this.versions.content;

  readonly writtenVersion = (): number => this.writes;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  edit(sheetId: SheetId, edits: readonly CellEdit[]): Refusal | undefined {
    if (edits.length === 0) return undefined;
    const made = makeRecorded(this.host, sheetOf(this.host, sheetId), edits);
    return "message" in made ? made : this.noteWritten(recordStep(this.history, made));
  }

  undo(): Refusal | undefined {
    return this.step("undo");
  }

  redo(): Refusal | undefined {
    return this.step("redo");
  }

  select(sheetId: SheetId, range: GridRange): void {
    this.host.select(sheetId, range);
    this.tell(false);
  }

  activateSheet(sheetId: SheetId): void {
    const { selection, activeSheet } = this.workbook;
    if (activeSheet === sheetId) return;
    this.host.select(sheetId, selection.sheetId === sheetId ? selection.range : undefined);
    this.tell(true);
  }

  setTyping(isTyping: boolean): void {
    this.host.faults.cellEditMode = isTyping;
  }

  noteRequest(isWriting: boolean): void {
    if (isWriting) this.writes += 1;
    this.tell(true);
  }

  noteSaved(): void {
    this.savedAt = this.writes;
    this.tell(false);
  }

  private step(direction: "undo" | "redo"): Refusal | undefined {
    const taken = takeBack(this.host, this.history, direction);
    return taken === undefined || "message" in taken ? taken : this.noteWritten(taken);
  }

  private noteWritten(history: UndoHistory): undefined {
    this.history = history;
    this.writes += 1;
    this.tell(true);
  }

  private tell(isContent: boolean): void {
    this.versions = { all: this.versions.all + 1, content: this.versions.content + (isContent ? 1 : 0) };
    for (const listener of this.listeners) listener();
  }
}

function sheetOf(host: Host, sheetId: SheetId): SheetModel {
  const sheet = findSheet(host.model, sheetId);
  if (sheet === undefined) throw new Error(`No sheet ${sheetId}`);
  return sheet;
}

function makeRecorded(
  host: Host,
  sheet: SheetModel,
  edits: readonly CellEdit[],
): Parameters<typeof recordStep>[1] | Refusal {
  const back = heldEdits(sheet, touchedEdits(host, sheet, edits));
  const validationsBefore = [...sheet.validations];
  const forward = styledEdits(host, sheet, edits);
  const tablesBefore = tableRanges(host);
  try {
    makeEdits(host, sheet, forward);
    widenColumns(host.model, sheet, forward);
  } catch (error) {
    return refusalOf(error, sheet.name);
  }
  return { sheetId: sheet.id, forward, back, tablesBefore, tablesAfter: tableRanges(host), validationsBefore };
}

/** Nothing happens when there is no step, or its sheet is gone. The changed cells are selected, so that they are seen. */
function takeBack(host: Host, history: UndoHistory, direction: "undo" | "redo"): UndoHistory | Refusal | undefined {
  const taken = takeStep(history, direction);
  const sheet = taken && findSheet(host.model, taken.step.sheetId);
  if (taken === undefined || sheet === undefined) return undefined;
  try {
    remakeStep(host, sheet, { step: taken.step, direction });
  } catch (error) {
    return refusalOf(error, sheet.name);
  }
  return taken.history;
}
