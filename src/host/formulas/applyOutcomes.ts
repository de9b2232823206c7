import { setCell } from "../model/cells";
import { cellKey, isSameRange } from "../model/grid";
import type { Cell, CellKey, GridRange, SheetModel } from "../model/workbook";
import type { Outcome } from "./EngineBook";
import { outcomeKey } from "./outcomeKey";
import { readAll, type Session } from "./session";

/** What an application of outcomes is about. */
export interface Applying {
  readonly isOpening: boolean;
  isTouched(sheet: SheetModel, key: CellKey): boolean;
}

/** Puts the values that changed into the model; all others are left as they are. */
export function applyOutcomes(session: Session, applying: Applying): void {
  clearGoneSpills(session);
  for (const [sheet, key, outcome] of readAll(session)) {
    const outcomes = session.outcomes.get(sheet);
    const now = outcomeKey(outcome);
    const isNew = outcomes?.get(key) !== now || applying.isTouched(sheet, key);
    outcomes?.set(key, now);
    const cell = sheet.cells.get(key);
    if (!cell || (!isNew && outcome.value !== undefined)) continue;
    // What opening computes is the file's own value: it is no change of the user's, and is not written back.
    const put = applying.isOpening ? putOpened : setCell;
    applyOne({ sheet, key, cell, put, spills: session.spills.get(sheet) }, outcome);
  }
}

/** Arrays whose formula is gone leave nothing behind. */
function clearGoneSpills({ spills, book }: Session): void {
  for (const [sheet, ranges] of spills) {
    for (const [key, range] of ranges) {
      if (book.formulas.get(sheet)?.has(key)) continue;
      clearSpill({ sheet, put: setCell }, range, new Set([key]));
      ranges.delete(key);
    }
  }
}

interface Target {
  readonly sheet: SheetModel;
  readonly key: CellKey;
  readonly cell: Cell;
  put(sheet: SheetModel, key: CellKey, cell: Cell | undefined): void;
  readonly spills: Map<CellKey, GridRange> | undefined;
}

function putOpened(sheet: SheetModel, key: CellKey, cell: Cell | undefined): void {
  if (cell) sheet.cells.set(key, cell);
  else sheet.cells.delete(key);
}

function applyOne({ sheet, key, cell, put, spills }: Target, { value, spill }: Outcome): void {
  const { stale: _, arrayRange, ...rest } = cell;
  if (value === undefined) {
    put(sheet, key, { ...cell, value: cell.value ?? { error: "#NAME?" }, stale: true });
    return;
  }
  const range = spill && arrayRange && isSameRange(spill.range, arrayRange) ? arrayRange : spill?.range;
  const own = range ?? (arrayRange && isSingle(arrayRange) ? arrayRange : undefined);
  const shown = new Set([key, ...(spill?.values.map(([at]) => at) ?? [])]);
  const before = spills?.get(key);
  if (before) clearSpill({ sheet, put }, before, shown);
  if (spill) spills?.set(key, spill.range);
  else spills?.delete(key);
  put(sheet, key, { ...rest, value, ...(own ? { arrayRange: own } : {}) });
  for (const [at, part] of spill?.values ?? []) {
    put(sheet, at, { value: part, formula: undefined, style: sheet.cells.get(at)?.style ?? 0, spilled: true });
  }
}

/** Cells that an array filled and does not fill now are emptied. */
function clearSpill({ sheet, put }: Pick<Target, "sheet" | "put">, range: GridRange, kept: ReadonlySet<CellKey>): void {
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      const key = cellKey(row, column);
      const old = sheet.cells.get(key);
      if (kept.has(key) || !old?.spilled) continue;
      put(sheet, key, old.style === 0 ? undefined : { value: null, formula: undefined, style: old.style });
    }
  }
}

function isSingle({ top, left, bottom, right }: NonNullable<Cell["arrayRange"]>): boolean {
  return top === bottom && left === right;
}
