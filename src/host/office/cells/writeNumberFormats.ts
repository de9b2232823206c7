import { columnCount, rowCount } from "../../model/grid";
import type { GridRange, SheetModel } from "../../model/workbook";
import { readGrid, readString } from "../arguments";
import { HostError } from "../hostError";
import type { HostSession } from "../hostSession";
import { restyleCells } from "./styleCells";

interface Place {
  readonly sheet: SheetModel;
  readonly range: GridRange;
}

function restyle(session: HostSession, { sheet, range }: Place, format: unknown): void {
  const numberFormat = readString(format, "numberFormat") || "General";
  restyleCells(session, { sheet, areas: [range] }, { numberFormat });
}

/** Changes the cells of one column, those that follow each other with one format together. */
function restyleColumn(session: HostSession, { sheet, range }: Place, formats: readonly unknown[]): void {
  for (let row = 0; row < formats.length; ) {
    const format = formats[row];
    let end = row;
    while (end + 1 < formats.length && formats[end + 1] === format) end++;
    const area = { ...range, top: range.top + row, bottom: range.top + end };
    if (format !== null && format !== undefined) restyle(session, { sheet, range: area }, format);
    row = end + 1;
  }
}

/**
 * `Range.numberFormat`: one format for all cells, or an array of the range's shape where `null` leaves a cell alone; `""`
 * puts General back.
 */
export function writeNumberFormats(session: HostSession, place: Place, value: unknown): void {
  if (value === null || value === undefined) throw new HostError("InvalidArgument", "null is no number format.");
  if (!Array.isArray(value)) {
    restyle(session, place, value);
    return;
  }
  const { sheet, range } = place;
  const grid = readGrid(value, { rows: rowCount(range), columns: columnCount(range) });
  for (let column = 0; column < columnCount(range); column++) {
    const left = range.left + column;
    const formats = grid.map((row) => row[column]);
    restyleColumn(session, { sheet, range: { ...range, left, right: left } }, formats);
  }
}
