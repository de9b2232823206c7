import { parseAddress } from "../a1";
import { findSheet } from "../findSheet";
import { cellKey } from "../grid";
import type { CellValue, GridRange, SheetModel, WorkbookModel } from "../workbook";

/** The cells that a chart's reference stands for; undefined where it is none (a name, `#REF!`, several areas). */
export function chartCells(
  model: WorkbookModel,
  reference: string | undefined,
): { readonly sheet: SheetModel; readonly range: GridRange } | undefined {
  const address = reference === undefined ? undefined : parseAddress(reference);
  const sheet = address?.sheet === undefined ? undefined : findSheet(model, address.sheet);
  return address && sheet ? { sheet, range: address.range } : undefined;
}

/** The values behind a chart's reference, row by row; empty where it stands for no cells. */
export function chartPoints(model: WorkbookModel, reference: string | undefined): readonly CellValue[] {
  const cells = chartCells(model, reference);
  if (!cells) return [];
  const { sheet, range } = cells;
  const values: CellValue[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      values.push(sheet.cells.get(cellKey(row, column))?.value ?? null);
    }
  }
  return values;
}

/** What a category's cell says on the axis. */
export function categoryText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? value.error : String(value);
}
