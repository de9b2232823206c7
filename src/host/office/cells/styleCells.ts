import { formatA1 } from "../../model/a1";
import { inheritedStyle, setStyle, styleOf } from "../../model/cells";
import { cellCount, columnOfKey, rowOfKey, spansAllColumns, spansAllRows } from "../../model/grid";
import { cellsIn } from "../../model/usedRange";
import type { CellFormat, GridRange, SheetModel, StyleId } from "../../model/workbook";
import type { CellArea } from "../cellArea";
import { WORKBOOK_TARGET } from "../eventQueue";
import type { HostSession } from "../hostSession";
import { eventReference } from "./changeEvents";
import { demandAllowed } from "./protection";

function stylesIn(sheet: SheetModel, range: GridRange): ReadonlySet<StyleId> {
  const found = new Set<StyleId>();
  let stored = 0;
  for (const [, cell] of cellsIn(sheet, range)) {
    found.add(cell.style);
    stored++;
  }
  if (stored === cellCount(range)) return found;
  for (const [row, style] of sheet.rowStyles) if (row >= range.top && row <= range.bottom) found.add(style);
  for (let column = range.left; column <= range.right; column++) found.add(sheet.columnStyles.get(column) ?? 0);
  return found;
}

/** What all the cells have in common: the value, or null when they differ (blank and null values, Office.js docs). */
export function commonFormat<T>(session: HostSession, area: CellArea, pick: (format: CellFormat) => T): T | null {
  const values = new Set<T>();
  for (const range of area.areas) {
    for (const style of stylesIn(area.sheet, range)) values.add(pick(session.model.styles.get(style)));
  }
  const [first, ...others] = values;
  return first !== undefined && others.length === 0 ? first : null;
}

function restyleRange(sheet: SheetModel, range: GridRange, restyle: (style: StyleId) => StyleId): void {
  const isWhole = spansAllRows(range) || spansAllColumns(range);
  if (isWhole) {
    for (const [key] of [...cellsIn(sheet, range)]) restyleCell(sheet, rowOfKey(key), columnOfKey(key), restyle);
    restyleLines(sheet, range, restyle);
    return;
  }
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) restyleCell(sheet, row, column, restyle);
  }
}

function restyleCell(sheet: SheetModel, row: number, column: number, restyle: (style: StyleId) => StyleId): void {
  const style = styleOf(sheet, row, column);
  const next = restyle(style);
  if (next !== style) setStyle(sheet, row, column, next);
}

function restyleLines(sheet: SheetModel, range: GridRange, restyle: (style: StyleId) => StyleId): void {
  if (spansAllRows(range)) {
    for (let column = range.left; column <= range.right; column++) {
      sheet.columnStyles.set(column, restyle(sheet.columnStyles.get(column) ?? 0));
    }
    sheet.changed.add("columnStyles");
    return;
  }
  for (let row = range.top; row <= range.bottom; row++) {
    sheet.rowStyles.set(row, restyle(sheet.rowStyles.get(row) ?? inheritedStyle(sheet, row, range.left)));
  }
  sheet.changed.add("rowStyles");
}

/** Changes how cells look; whole columns and rows keep it for cells that are written later. */
export function restyleCells(session: HostSession, area: CellArea, patch: Partial<CellFormat>): void {
  demandAllowed(area.sheet, "formatCells");
  const known = new Map<StyleId, StyleId>();
  const restyle = (style: StyleId): StyleId => {
    const next = known.get(style) ?? session.model.styles.derive(style, patch);
    known.set(style, next);
    return next;
  };
  for (const range of area.areas) {
    restyleRange(area.sheet, range, restyle);
    raiseFormatChanged(session, area.sheet, range);
  }
}

function raiseFormatChanged(session: HostSession, sheet: SheetModel, range: GridRange): void {
  session.events.raise("formatChanged", [sheet.id, WORKBOOK_TARGET], {
    worksheetId: sheet.id,
    address: formatA1(range),
    source: "Local",
    referenceId: eventReference(sheet, range),
  });
}
