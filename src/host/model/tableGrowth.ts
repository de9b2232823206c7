import { inheritedStyle, setStyle, styleOf } from "./cells";
import { intersect } from "./grid";
import { resizeFault } from "./tableFaults";
import { validationOf } from "./validations";
import type { GridRange, SheetModel, StyleId, TableModel, WorkbookModel } from "./workbook";

/** Cells of a sheet that are about to be written in. */
export interface TypedPlace {
  readonly sheet: SheetModel;
  readonly range: GridRange;
}

/** The table that takes in what a user writes right below it; undefined where none does, as on a protected sheet. */
export function growingTable(model: WorkbookModel, { sheet, range }: TypedPlace): TableModel | undefined {
  if (sheet.protection.protected) return undefined;
  const table = model.tables.find(
    (candidate) =>
      candidate.sheetId === sheet.id &&
      !candidate.hasTotals &&
      candidate.range.bottom + 1 === range.top &&
      range.left >= candidate.range.left &&
      range.right <= candidate.range.right,
  );
  return table && !resizeFault(model, table, { ...table.range, bottom: range.bottom }) ? table : undefined;
}

/** How a cell looks once it is written in: in the rows that make a table grow, and without a look of its own, as above. */
export function typedStyle(
  sheet: SheetModel,
  table: TableModel | undefined,
  at: { readonly row: number; readonly column: number },
): StyleId {
  const own = styleOf(sheet, at.row, at.column);
  const isPlain = own === inheritedStyle(sheet, at.row, at.column);
  return table && isPlain ? styleOf(sheet, table.range.bottom, at.column) : own;
}

/** Gives the rows below a table, down to `bottom`, the looks and the validation of its last row. */
export function dressRowsBelow(sheet: SheetModel, table: TableModel, bottom: number): void {
  const { range } = table;
  for (let row = range.bottom + 1; row <= bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      const style = typedStyle(sheet, table, { row, column });
      if (style !== styleOf(sheet, row, column)) setStyle(sheet, row, column, style);
    }
  }
  extendValidation(sheet, range, bottom);
}

/** Rules that end with the table and keep within its columns reach on, where no other rule is. */
function extendValidation(sheet: SheetModel, table: GridRange, bottom: number): void {
  sheet.validations.forEach((validation, index) => {
    const { range } = validation;
    if (range.bottom !== table.bottom || range.left < table.left || range.right > table.right) return;
    if (!intersect(range, table) || validationOf(sheet, { ...range, top: table.bottom + 1, bottom }) !== "none") return;
    sheet.validations[index] = { ...validation, range: { ...range, bottom } };
    sheet.changed.add("validations");
  });
}
