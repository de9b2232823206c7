import { formulaFromFile } from "../../formulas/fileFormula";
import { shiftFormula } from "../../formulas/shiftFormula";
import { getCell, setContent } from "../../model/cells";
import { isCoveredByMerge } from "../../model/merges";
import { bodyRange } from "../../model/tableParts";
import type { GridRange, SheetModel, TableModel } from "../../model/workbook";
import type { HostSession } from "../hostSession";
import { sheetOfTable } from "../tableObjects";

/** A column's formula as it reads in one row. */
interface Anchored {
  readonly formula: string;
  readonly row: number;
}

/** The formulas of calculated columns by the sheet's columns, as they are before rows come in. */
export type CalculatedColumns = ReadonlyMap<number, Anchored>;

function inRow({ formula, row }: Anchored, wanted: number): string {
  return shiftFormula(formula, wanted - row, 0);
}

function formulaAt(sheet: SheetModel, row: number, column: number): string | undefined {
  const cell = getCell(sheet, row, column);
  return cell?.arrayRange ? undefined : cell?.formula;
}

/** The first cell's formula, when every cell below it reads alike. */
function sharedFormula(sheet: SheetModel, body: GridRange): Anchored | undefined {
  const formula = formulaAt(sheet, body.top, body.left);
  if (formula === undefined) return undefined;
  const first = { formula, row: body.top };
  for (let row = body.top + 1; row <= body.bottom; row++) {
    if (formulaAt(sheet, row, body.left) !== inRow(first, row)) return undefined;
  }
  return first;
}

/** The file's formula, in the row it was written for: the one that holds it letter for letter, else the first. */
function filedFormula(sheet: SheetModel, body: GridRange, text: string): Anchored {
  const formula = `=${text}`;
  for (let row = body.top; row <= body.bottom; row++) {
    if (formulaAt(sheet, row, body.left) === formula) return { formula, row };
  }
  return { formula, row: body.top };
}

/** The formula where a cell holds it: in the nearest row above the new ones, else the first below. */
function heldFormula(
  sheet: SheetModel,
  body: GridRange,
  { near, anchor }: { near: number; anchor: Anchored },
): Anchored {
  const rows = Array.from({ length: body.bottom - body.top + 1 }, (_, index) => body.top + index);
  const nearest = [...rows.filter((row) => row < near).reverse(), ...rows.filter((row) => row >= near)];
  const row = nearest.find((candidate) => formulaAt(sheet, candidate, body.left) === inRow(anchor, candidate));
  return row === undefined ? anchor : { formula: inRow(anchor, row), row };
}

/**
 * The calculated columns of a table that is about to get rows before the sheet's row `near`: those whose body cells all
 * hold the same formula, and those the file says are, also where a cell of theirs was given something else.
 */
export function calculatedColumns(sheet: SheetModel, table: TableModel, near: number): CalculatedColumns {
  const body = bodyRange(table);
  const found = table.columns.flatMap(({ calculatedFormula }, index) => {
    const left = body.left + index;
    const cells = { ...body, left, right: left };
    const filed = calculatedFormula ? formulaFromFile(calculatedFormula, table.name) : undefined;
    const anchor = sharedFormula(sheet, cells) ?? (filed === undefined ? undefined : filedFormula(sheet, cells, filed));
    return anchor ? [[left, heldFormula(sheet, cells, { near, anchor })] as const] : [];
  });
  return new Map(found);
}

/** Where the formula's cell is, and what it reads, once the new rows are in place. */
function settled(sheet: SheetModel, column: number, { before, rows }: { before: Anchored; rows: NewRows }): Anchored {
  const row = before.row < rows.top ? before.row : before.row + rows.bottom - rows.top + 1;
  const formula = formulaAt(sheet, row, column);
  return formula === undefined ? before : { formula, row };
}

type NewRows = Pick<GridRange, "top" | "bottom">;

/** Rows that came into a table. */
export interface CalculatedFill {
  readonly columns: CalculatedColumns;
  readonly rows: NewRows;
  /** Whether a cell was given something of its own, which it keeps. */
  isGiven(row: number, column: number): boolean;
}

/**
 * Fills rows that came into a table with the formulas of its calculated columns: structured references as they are, A1
 * references as by fill-down. How cells look is left alone.
 */
export function fillCalculated(session: HostSession, table: TableModel, fill: CalculatedFill): void {
  const sheet = sheetOfTable(session.model, table);
  const { rows } = fill;
  for (const [column, before] of fill.columns) {
    if (column < table.range.left || column > table.range.right) continue;
    const source = settled(sheet, column, { before, rows });
    for (let row = rows.top; row <= rows.bottom; row++) {
      if (fill.isGiven(row, column) || isCoveredByMerge(sheet, row, column)) continue;
      setContent(sheet, row, column, { value: null, formula: inRow(source, row), stale: true });
      session.calculation.noteWrite(true);
    }
  }
}
