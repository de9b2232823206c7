import { inheritedStyle } from "../../model/cells";
import { cellKey, columnCount, rowCount } from "../../model/grid";
import type { Cell, CellFormat, CellValue, GridRange, SheetModel } from "../../model/workbook";
import type { HostSession } from "../hostSession";
import type { Json } from "../protocol";

/** Above this, Excel gives null instead of an array (resource limits: five million cells). */
const READ_LIMIT = 5_000_000;

/** A value as Office.js gives it: empty is "", an error its text. */
export function jsonOf(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

type CellReader = (cell: Cell | undefined, format: () => CellFormat) => Json;

function readGrid(session: HostSession, at: { sheet: SheetModel; range: GridRange }, read: CellReader): Json {
  const { sheet, range } = at;
  if (rowCount(range) * columnCount(range) > READ_LIMIT) return null;
  const { styles } = session.model;
  return Array.from({ length: rowCount(range) }, (_, rowOffset) => {
    const row = range.top + rowOffset;
    return Array.from({ length: columnCount(range) }, (__, columnOffset) => {
      const column = range.left + columnOffset;
      const cell = sheet.cells.get(cellKey(row, column));
      return read(cell, () => styles.get(cell?.style ?? inheritedStyle(sheet, row, column)));
    });
  });
}

interface Place {
  readonly sheet: SheetModel;
  readonly range: GridRange;
}

export function readValues(session: HostSession, place: Place): Json {
  session.calculation.ensureCurrent();
  return readGrid(session, place, (cell) => jsonOf(cell?.value ?? null));
}

/** Formulas in English, and values where there is no formula. */
export function readFormulas(session: HostSession, place: Place): Json {
  session.calculation.ensureCurrent();
  return readGrid(session, place, (cell) => cell?.formula ?? jsonOf(cell?.value ?? null));
}

/** What the cells show. */
export function readTexts(session: HostSession, place: Place): Json {
  session.calculation.ensureCurrent();
  return readGrid(session, place, (cell, format) => session.displayText(cell?.value ?? null, format().numberFormat));
}

/** The word of `Excel.RangeValueType` for a value. */
export function valueTypeOf(value: CellValue): string {
  if (value === null) return "Empty";
  if (typeof value === "object") return "Error";
  return { string: "String", number: "Double", boolean: "Boolean" }[typeof value as "string" | "number" | "boolean"];
}

export function readValueTypes(session: HostSession, place: Place): Json {
  session.calculation.ensureCurrent();
  return readGrid(session, place, (cell) => valueTypeOf(cell?.value ?? null));
}

export function readNumberFormats(session: HostSession, place: Place): Json {
  return readGrid(session, place, (_, format) => format().numberFormat);
}
