import type { CellArea } from "../cellArea";
import { HostError } from "../hostError";
import { demandAllowed } from "./protection";

/** A row nobody has made higher, with text of 11 points. */
const STANDARD_HEIGHT = 15;
/** Excel's own limit. */
const HEIGHT_LIMIT = 409.5;

function rowsOf(area: CellArea): readonly number[] {
  return area.areas.flatMap(({ top, bottom }) => Array.from({ length: bottom - top + 1 }, (_, index) => top + index));
}

/** The height of the rows in points, null when they differ. A hidden row has none. */
export function rowHeightOf(area: CellArea): number | null {
  const { hiddenRows, rowHeights } = area.sheet;
  const heights = new Set(
    rowsOf(area).map((row) => (hiddenRows.has(row) ? 0 : (rowHeights.get(row) ?? STANDARD_HEIGHT))),
  );
  const [first, ...others] = heights;
  return first !== undefined && others.length === 0 ? first : null;
}

/** Gives every row of the cells a height in points. */
export function setRowHeights(area: CellArea, height: number): void {
  if (height < 0 || height > HEIGHT_LIMIT) throw new HostError("InvalidArgument", "rowHeight is out of bounds.");
  demandAllowed(area.sheet, "formatRows");
  for (const row of rowsOf(area)) area.sheet.rowHeights.set(row, height);
  area.sheet.changed.add("rowHeights");
}

/** Whether all rows are hidden; null when only some are. */
export function rowsHidden(area: CellArea): boolean | null {
  const found = new Set(rowsOf(area).map((row) => area.sheet.hiddenRows.has(row)));
  return found.size === 1 ? found.has(true) : null;
}

/** Hides rows or shows them again, with the height they had. */
export function hideRows(area: CellArea, isHidden: boolean): void {
  demandAllowed(area.sheet, "formatRows");
  for (const row of rowsOf(area)) {
    if (isHidden) area.sheet.hiddenRows.add(row);
    else area.sheet.hiddenRows.delete(row);
  }
  area.sheet.changed.add("rowHeights");
}
