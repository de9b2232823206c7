import { setContent } from "../../model/cells";
import { columnOfKey, intersect, rowOfKey } from "../../model/grid";
import { cellsIn } from "../../model/usedRange";
import type { GridRange, SheetModel } from "../../model/workbook";
import { type CellArea, onlyRange } from "../cellArea";
import { HostError } from "../hostError";
import type { HostSession } from "../hostSession";
import { demandAllowed } from "./protection";

function removeMerges(sheet: SheetModel, range: GridRange): void {
  const kept = sheet.merges.filter((merge) => !intersect(merge, range));
  if (kept.length === sheet.merges.length) return;
  sheet.merges.splice(0, sheet.merges.length, ...kept);
  sheet.changed.add("merges");
}

function mergeOne(sheet: SheetModel, range: GridRange): void {
  for (const [key] of [...cellsIn(sheet, range)]) {
    const isFirst = rowOfKey(key) === range.top && columnOfKey(key) === range.left;
    if (!isFirst) setContent(sheet, rowOfKey(key), columnOfKey(key), { value: null, formula: undefined });
  }
  sheet.merges.push(range);
  sheet.changed.add("merges");
}

/** `Range.merge`: one cell, or one for each row with `across`. Only the first cell's content is kept. */
export function mergeCells(session: HostSession, area: CellArea, across: boolean): void {
  demandAllowed(area.sheet, "formatCells");
  const range = onlyRange(area);
  const isInTable = session.model.tables.some(
    (table) => table.sheetId === area.sheet.id && intersect(table.range, range),
  );
  if (isInTable) throw new HostError("InvalidOperation", "Cells of a table cannot be merged.");
  removeMerges(area.sheet, range);
  if (!across) {
    mergeOne(area.sheet, range);
    return;
  }
  for (let row = range.top; row <= range.bottom; row++) mergeOne(area.sheet, { ...range, top: row, bottom: row });
}

/** `Range.unmerge`. */
export function unmergeCells(_session: HostSession, area: CellArea): void {
  demandAllowed(area.sheet, "formatCells");
  removeMerges(area.sheet, onlyRange(area));
}
