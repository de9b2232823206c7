import type { Session } from "./session";
import type { StandingCell } from "./standingCells";

/** A sheet that was made for a table: what is in use of it, and its charts. */
export interface MadeSheet {
  readonly name: string;
  readonly used: Excel.Range;
  readonly charts: Excel.ChartCollection;
}

/** Asks for it. */
export function askMade({ context }: Session, name: string): MadeSheet {
  const sheet = context.workbook.worksheets.getItem(name);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  const { charts } = sheet;
  charts.load("count");
  return { name, used, charts };
}

/** Whether a sheet holds a chart, or something outside of the rows and columns that were written in it. */
export function holdsMore({ name, used, charts }: MadeSheet, standing: readonly StandingCell[]): boolean {
  if (charts.count > 0) return true;
  if (used.isNullObject) return false;
  const cells = standing.filter(({ at }) => at.sheet === name);
  const bottom = cells.reduce((most, { at }) => Math.max(most, at.row), 1);
  const right = cells.reduce((most, { at }) => Math.max(most, at.column), 0);
  return (
    used.rowIndex + used.rowCount - 1 > bottom || (cells.length > 0 && used.columnIndex + used.columnCount - 1 > right)
  );
}
