import type { GridRange, SheetId, WorkbookModel } from "../../host/model/workbook";
import type { CellInput } from "../input/parseInput";

/** One cell that somebody typed, pasted or cleared. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly input: CellInput;
}

/** Why an edit was refused; the words are shown as they are. */
export interface Refusal {
  readonly message: string;
}

/** The opened workbook as the page uses it. Every change, from here or through Office.js, is told to the listeners. */
export interface PreviewSession {
  /** Tells one opened workbook from the next. */
  readonly id: number;
  readonly workbook: WorkbookModel;
  /** Whether something has been changed since the workbook was opened or last saved. */
  readonly isChanged: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Grows by one with each change, so that a view can tell whether it is current. */
  version(): number;
  /** Grows by one with each change of anything but the selection: only then must the sheet be laid out anew. */
  contentVersion(): number;
  /** Grows by one with each change that was made, by the user or the add-in; a refused one counts for nothing. */
  writtenVersion(): number;
  /** Returns the way to stop listening. */
  subscribe(listener: () => void): () => void;
  /** Makes edits as a user does: formulas are computed, events fire, and all of them are undone together. */
  edit(sheetId: SheetId, edits: readonly CellEdit[]): Refusal | undefined;
  undo(): Refusal | undefined;
  redo(): Refusal | undefined;
  select(sheetId: SheetId, range: GridRange): void;
  activateSheet(sheetId: SheetId): void;
  /** While a cell is typed in, Office.js is answered as Excel does: that it must wait. */
  setTyping(isTyping: boolean): void;
}
