import type { RowShift } from "./shiftRange";
import type { SheetChange, SheetModel } from "./workbook";

/** Heights, looks, hiding and page breaks belong to whole rows: they move where whole rows are inserted or deleted. */
export function shiftRowSettings(sheet: SheetModel, { from, count }: RowShift): void {
  const moved = (row: number): number | undefined => {
    if (row < from) return row;
    return count < 0 && row < from - count ? undefined : row + count;
  };
  const note = (change: SheetChange, isChanged: boolean): void => {
    if (isChanged) sheet.changed.add(change);
  };
  note("rowHeights", moveKeys(sheet.rowHeights, moved));
  note("rowStyles", moveKeys(sheet.rowStyles, moved));
  note("rowHeights", moveMembers(sheet.hiddenRows, moved));
  const breaks = sheet.rowBreaks.flatMap((row) => moved(row) ?? []);
  note("rowBreaks", breaks.join() !== sheet.rowBreaks.join());
  sheet.rowBreaks = breaks;
}

type Move = (row: number) => number | undefined;

function moveKeys<T>(settings: Map<number, T>, moved: Move): boolean {
  const entries = [...settings];
  settings.clear();
  for (const [row, value] of entries) {
    const next = moved(row);
    if (next !== undefined) settings.set(next, value);
  }
  return entries.some(([row]) => moved(row) !== row);
}

function moveMembers(rows: Set<number>, moved: Move): boolean {
  const before = [...rows];
  rows.clear();
  for (const row of before) {
    const next = moved(row);
    if (next !== undefined) rows.add(next);
  }
  return before.some((row) => moved(row) !== row);
}
