import type { SheetId, Validation } from "../../host/model/workbook";
import type { StyledEdit, TableRanges } from "./changeBook";

/** One thing the user did: the edits that make it, and those that take it back. */
export interface UndoStep {
  readonly sheetId: SheetId;
  readonly forward: readonly StyledEdit[];
  readonly back: readonly StyledEdit[];
  /** Where tables reached before and after. */
  readonly tablesBefore: TableRanges;
  readonly tablesAfter: TableRanges;
  /** The sheet's validation before: rows that come into a table get that of the row above. */
  readonly validationsBefore: readonly Validation[];
}

/** What can be undone and redone, newest last. Immutable, so that a view may keep an older one. */
export interface UndoHistory {
  readonly done: readonly UndoStep[];
  readonly undone: readonly UndoStep[];
}

export const EMPTY_HISTORY: UndoHistory = { done: [], undone: [] };
const MAX_STEPS = 100;

/** After something new was done: what had been undone can no longer be redone. */
export function recordStep(history: UndoHistory, step: UndoStep): UndoHistory {
  return { done: [...history.done, step].slice(-MAX_STEPS), undone: [] };
}

/** Moves the newest step from done to undone, or back; undefined when there is none. */
export function takeStep(
  history: UndoHistory,
  direction: "undo" | "redo",
): { readonly step: UndoStep; readonly history: UndoHistory } | undefined {
  const step = (direction === "undo" ? history.done : history.undone).at(-1);
  if (step === undefined) return undefined;
  const { done, undone } = history;
  const next =
    direction === "undo"
      ? { done: done.slice(0, -1), undone: [...undone, step] }
      : { done: [...done, step], undone: undone.slice(0, -1) };
  return { step, history: next };
}
