import { containsCell } from "../../host/model/grid";
import type { GridRange, TableModel } from "../../host/model/workbook";
import type { CellPosition } from "../grid/selection";

/** What being in a table gives a cell that has no fill of its own. */
export interface TableLook {
  readonly part: "header" | "totals" | "band" | "body";
  /** The style's leading colour, `#RRGGBB`. */
  readonly accent: string;
  /** Whether the header is filled with the accent (Excel's medium styles) or only underlined (the light ones). */
  readonly isFilled: boolean;
}

/** Excel's own accents; the first is that of styles without colour. */
const ACCENTS = ["#44546A", "#4472C4", "#ED7D31", "#7F7F7F", "#BF8F00", "#5B9BD5", "#70AD47"] as const;

/** How a cell looks by the table it stands in; undefined outside tables and in tables without a style. */
export function tableLook(tables: readonly TableModel[], at: CellPosition): TableLook | undefined {
  const table = tables.find(({ range }) => containsCell(range, at.row, at.column));
  const named = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table?.style ?? "");
  if (table === undefined || named === null) return undefined;
  const accent = ACCENTS[(Number(named[2]) - 1) % ACCENTS.length] ?? ACCENTS[0];
  return { part: tablePart(table, at.row), accent, isFilled: named[1] !== "Light" };
}

function tablePart({ range, hasHeaders, hasTotals, showBandedRows }: TableModel, row: number): TableLook["part"] {
  if (hasHeaders && row === range.top) return "header";
  if (hasTotals && row === range.bottom) return "totals";
  return showBandedRows && isBand(range, row, hasHeaders) ? "band" : "body";
}

function isBand(range: GridRange, row: number, hasHeaders: boolean): boolean {
  return (row - range.top - (hasHeaders ? 1 : 0)) % 2 === 0;
}
