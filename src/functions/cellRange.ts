import { swedishNumber } from "../sheets/kinds/swedishNumber";
import type { ArgumentCell, ArgumentName, Shape } from "../text/functions/functionTexts";
import { FunctionFault } from "./functionFault";

/** An argument of a custom function as Excel hands it over. */
export interface CellRange {
  readonly argument: ArgumentName;
  readonly cells: readonly (readonly unknown[])[];
  /**
   * True when 0 is a value. Excel for the desktop gives an empty cell as 0 and Excel on the web as `null`, so 0 is taken for
   * empty, the same everywhere, unless the user says otherwise.
   */
  readonly zerosCount: boolean;
}

/** A place in a range, counted from 0. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** Rows and columns of a range. Throws "no-rows" for one without cells. */
export function shapeOf({ argument, cells }: CellRange): Shape {
  const shape = { rows: cells.length, columns: cells[0]?.length ?? 0 };
  if (shape.rows * shape.columns === 0) throw new FunctionFault("no-rows", { argument });
  return shape;
}

/**
 * Refuses a range that does not lie cell for cell beside another of the shape `wanted`. One row, one column or one cell is
 * repeated. Throws "shapes-differ".
 */
export function checkShape(range: CellRange, wanted: Shape): void {
  const found = shapeOf(range);
  const fits = (own: number, other: number) => own === 1 || own === other;
  if (fits(found.rows, wanted.rows) && fits(found.columns, wanted.columns)) return;
  throw new FunctionFault("shapes-differ", { argument: range.argument, found, wanted });
}

/** The content of a cell; of a range of one row, one column or one cell, that which is repeated. */
export function contentAt({ cells }: CellRange, { row, column }: Position): unknown {
  const own = cells.length === 1 ? cells[0] : cells[row];
  return own?.length === 1 ? own[0] : own?.[column];
}

/**
 * The number in a cell, also one that is Swedish text; undefined when the cell is empty. A 0 typed as text is always 0.
 * Throws "not-a-number" for anything else.
 */
export function numberAt(range: CellRange, at: Position): number | undefined {
  const content = contentAt(range, at);
  if (isEmpty(content)) return undefined;
  if (typeof content === "number" && Number.isFinite(content)) {
    return content === 0 && !range.zerosCount ? undefined : content;
  }
  const read = typeof content === "string" ? swedishNumber(content) : undefined;
  if (read) return read.number;
  throw new FunctionFault("not-a-number", { ...placeOf(range, at), found: String(content) });
}

/** The number in a cell that must have one. Throws "value-missing" when it is empty. */
export function neededAt(range: CellRange, at: Position): number {
  const value = numberAt(range, at);
  if (value === undefined) throw new FunctionFault("value-missing", placeOf(range, at));
  return value;
}

/** A needed number that is not negative, as a volume or a price. Throws "out-of-range". */
export function amountFromZero(range: CellRange, at: Position): number {
  const value = neededAt(range, at);
  if (value < 0) throw new FunctionFault("out-of-range", { ...placeOf(range, at), found: value, min: 0 });
  return value;
}

/** True for a cell without content; a text of spaces is empty too. */
export function isEmpty(content: unknown): boolean {
  return content === null || content === undefined || (typeof content === "string" && content.trim() === "");
}

/** A cell as a reason names it. */
export function placeOf({ argument, cells }: CellRange, { row, column }: Position): ArgumentCell {
  return {
    argument,
    row: cells.length === 1 ? 1 : row + 1,
    column: (cells[0]?.length ?? 0) === 1 ? 1 : column + 1,
  };
}
