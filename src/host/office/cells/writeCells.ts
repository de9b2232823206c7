import { setContent, setStyle, styleOf } from "../../model/cells";
import { columnCount, rowCount } from "../../model/grid";
import { isCoveredByMerge } from "../../model/merges";
import { type Input, parseInput } from "../../model/parseInput";
import { adoptWrittenHeaders } from "../../model/tableHeaders";
import type { GridRange, SheetModel } from "../../model/workbook";
import { readGrid } from "../arguments";
import { HostError } from "../hostError";
import type { HostSession } from "../hostSession";
import { demandNoPartOfArray, releaseArray } from "./arrayFormulas";
import { raiseDataChanged, valueBefore } from "./changeEvents";
import { demandWritable } from "./protection";

interface Place {
  readonly sheet: SheetModel;
  readonly range: GridRange;
}

function inputOf(value: unknown, numberFormat: string, date1904: boolean): Input {
  if (typeof value === "number" || typeof value === "boolean") return { kind: "constant", value };
  const input = typeof value === "string" ? parseInput(value, numberFormat, date1904) : { kind: "unreadable" as const };
  if (input.kind === "unreadable")
    throw new HostError("InvalidArgument", `A cell cannot hold ${JSON.stringify(value)}.`);
  return input;
}

function adjustStyle(session: HostSession, place: Place, input: Input): void {
  const { sheet, range } = place;
  const { styles } = session.model;
  const style = styleOf(sheet, range.top, range.left);
  const format = styles.get(style);
  const isConstant = input.kind === "constant";
  const quotePrefix = isConstant && input.quotePrefix === true;
  const numberFormat = isConstant && format.numberFormat === "General" ? input.numberFormat : undefined;
  if ((format.quotePrefix ?? false) === quotePrefix && numberFormat === undefined) return;
  const patch = { quotePrefix, ...(numberFormat === undefined ? {} : { numberFormat }) };
  setStyle(sheet, range.top, range.left, styles.derive(style, patch));
}

interface CellInput {
  readonly row: number;
  readonly column: number;
  readonly input: Input;
}

/** What each cell gets, read before anything is written; cells that are left alone are not in it. */
function readInputs(session: HostSession, place: Place, value: unknown): readonly CellInput[] {
  const { sheet, range } = place;
  const grid = Array.isArray(value)
    ? readGrid(value, { rows: rowCount(range), columns: columnCount(range) })
    : undefined;
  const inputs: CellInput[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      const given = grid ? grid[row - range.top]?.[column - range.left] : value;
      if (given === null || given === undefined || isCoveredByMerge(sheet, row, column)) continue;
      const { numberFormat } = session.model.styles.get(styleOf(sheet, row, column));
      inputs.push({ row, column, input: inputOf(given, numberFormat, session.model.date1904) });
    }
  }
  return inputs;
}

function writeCell(session: HostSession, sheet: SheetModel, cell: CellInput): void {
  const { row, column, input } = cell;
  releaseArray(sheet, row, column);
  if (input.kind === "formula") setContent(sheet, row, column, { value: null, formula: input.formula, stale: true });
  else if (input.kind === "constant") setContent(sheet, row, column, { value: input.value, formula: undefined });
  adjustStyle(session, { sheet, range: { top: row, left: column, bottom: row, right: column } }, input);
}

/**
 * Puts values or formulas into a range, as `Range.values` and `Range.formulas` do: one value for all cells, or an array of
 * the range's shape, where `null` leaves a cell alone and `""` empties it. Nothing is written when the shape is wrong, a
 * locked cell of a protected sheet is touched, or a text cannot be a cell's content.
 */
export function writeCells(session: HostSession, place: Place, value: unknown): void {
  const { sheet, range } = place;
  if (value === null || value === undefined) throw new HostError("InvalidArgument", "null is no value for a range.");
  const inputs = readInputs(session, place, value);
  demandWritable(session, sheet, range);
  demandNoPartOfArray(sheet, range);
  const before = valueBefore(sheet, range);
  for (const input of inputs) writeCell(session, sheet, input);
  adoptWrittenHeaders(session.model, sheet, range);
  session.calculation.noteWrite(inputs.some(({ input }) => input.kind === "formula"));
  raiseDataChanged(session, place, { before });
}
