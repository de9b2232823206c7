import type { CellFormat, GridRange, SheetModel, TableModel, WorkbookModel } from "../../host/model/workbook";
import type { Axis } from "../grid/axis";

/** All that drawing one sheet needs, worked out once per change of the workbook. */
export interface SheetView {
  readonly workbook: WorkbookModel;
  readonly sheet: SheetModel;
  readonly tables: readonly TableModel[];
  /** Rows and columns shown, in pixels: what is used and some room beyond. */
  readonly rows: Axis;
  readonly columns: Axis;
  /** Last used row and column, from 0; -1 in an empty sheet. */
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Look of a cell, of its row or of its column where there is no cell. */
  formatAt(row: number, column: number): CellFormat;
  /** The merged rectangle a cell stands in. */
  mergeAt(row: number, column: number): GridRange | undefined;
}
