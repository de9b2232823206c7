import { styleOf } from "../../model/cells";
import { cellKey } from "../../model/grid";
import { usedRange } from "../../model/usedRange";
import type { CellArea } from "../cellArea";
import { HostError } from "../hostError";
import type { HostSession } from "../hostSession";
import { demandAllowed } from "./protection";

/** A column nobody has widened: 64 pixels. */
const STANDARD_WIDTH = 48;
/** Excel allows 255 characters. */
const WIDTH_LIMIT = 1_342;
/** Roughly one character of 11-point text, in points; the host measures no fonts. */
const CHARACTER_WIDTH = 5.25;

function columnsOf(area: CellArea): readonly number[] {
  return area.areas.flatMap(({ left, right }) => Array.from({ length: right - left + 1 }, (_, index) => left + index));
}

/** The width of the columns in points, null when they differ. */
export function columnWidthOf(area: CellArea): number | null {
  const widths = new Set(columnsOf(area).map((column) => area.sheet.columnWidths.get(column) ?? STANDARD_WIDTH));
  const [first, ...others] = widths;
  return first !== undefined && others.length === 0 ? first : null;
}

/** Gives every column of the cells a width in points. */
export function setColumnWidths(area: CellArea, width: number): void {
  if (width < 0 || width > WIDTH_LIMIT) throw new HostError("InvalidArgument", "columnWidth is out of bounds.");
  demandAllowed(area.sheet, "formatColumns");
  for (const column of columnsOf(area)) area.sheet.columnWidths.set(column, width);
  area.sheet.changed.add("columnWidths");
}

/** Whether all columns are hidden; null when only some are. A hidden column is 0 points wide. */
export function columnsHidden(area: CellArea): boolean | null {
  const found = new Set(columnsOf(area).map((column) => area.sheet.columnWidths.get(column) === 0));
  return found.size === 1 ? found.has(true) : null;
}

/** Hides columns, or shows hidden ones again at the standard width. */
export function hideColumns(area: CellArea, isHidden: boolean): void {
  demandAllowed(area.sheet, "formatColumns");
  for (const column of columnsOf(area)) {
    const isShown = area.sheet.columnWidths.get(column) !== 0;
    if (isHidden) area.sheet.columnWidths.set(column, 0);
    else if (!isShown) area.sheet.columnWidths.set(column, STANDARD_WIDTH);
  }
  area.sheet.changed.add("columnWidths");
}

/** Widens or narrows columns to what their cells show, by counting characters. */
export function autofitColumns(session: HostSession, area: CellArea): void {
  demandAllowed(area.sheet, "formatColumns");
  session.calculation.ensureCurrent();
  const { sheet } = area;
  for (const range of area.areas) {
    const used = usedRange(sheet, true, range);
    if (!used) continue;
    for (let column = used.left; column <= used.right; column++) {
      let longest = 0;
      for (let row = used.top; row <= used.bottom; row++) {
        const value = sheet.cells.get(cellKey(row, column))?.value ?? null;
        const { numberFormat } = session.model.styles.get(styleOf(sheet, row, column));
        longest = Math.max(longest, session.displayText(value, numberFormat).length);
      }
      if (longest > 0) sheet.columnWidths.set(column, Math.min(WIDTH_LIMIT, (longest + 1) * CHARACTER_WIDTH));
    }
  }
  sheet.changed.add("columnWidths");
}
