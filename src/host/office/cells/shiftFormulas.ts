import { type FormulaToken, tokenizeFormula } from "../../formulas/tokenizeFormula";
import { columnLetters, parseA1 } from "../../model/a1";
import { setCell } from "../../model/cells";
import { rewriteChartReferences } from "../../model/charts/moveCharts";
import { boundingRange } from "../../model/grid";
import { type RowShift, shiftRange } from "../../model/shiftRange";
import type { GridRange, SheetModel, WorkbookModel } from "../../model/workbook";

/** Cells of one sheet that move. */
export interface SheetShift {
  readonly sheet: SheetModel;
  readonly shift: RowShift;
}

function unquoted(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

function corner(text: string, row: number, column: number): string {
  const [, columnMark = "", rowMark = ""] = /^(\$?)[A-Za-z]+(\$?)/.exec(text) ?? [];
  return `${columnMark}${columnLetters(column)}${rowMark}${row + 1}`;
}

/** Where a range ends up; undefined when it is gone. */
type Moved = (range: GridRange) => GridRange | undefined;

function shifted(shift: RowShift): Moved {
  return (range) => {
    const moved = shiftRange(range, shift);
    return moved === "conflict" ? range : moved;
  };
}

/** The reference with its own absolute signs, where it is after the cells have moved. */
function movedReference(first: string, last: string | undefined, move: Moved): string {
  const start = parseA1(first);
  const end = parseA1(last ?? first);
  const text = last === undefined ? first : `${first}:${last}`;
  if (!start || !end) return text;
  const range: GridRange = boundingRange(start, end);
  const moved = move(range);
  if (moved === undefined) return "#REF!";
  if (moved === range) return text;
  const begin = corner(first, moved.top, moved.left);
  return last === undefined ? begin : `${begin}:${corner(last, moved.bottom, moved.right)}`;
}

function endOf(tokens: readonly FormulaToken[], index: number): string | undefined {
  const isRange = tokens[index + 1]?.text === ":" && tokens[index + 2]?.kind === "cell";
  return isRange ? tokens[index + 2]?.text : undefined;
}

/**
 * A formula after cells have moved: references to them follow, ranges grow and shrink with rows inserted and deleted
 * in them, references to what is gone become `#REF!`. `home` is the name of the sheet the formula stands on.
 */
export function shiftReferences(formula: string, home: string, { sheet, shift }: SheetShift): string {
  return moveReferences(formula, home, { sheet, move: shifted(shift) });
}

interface SheetMove {
  readonly sheet: SheetModel;
  readonly move: Moved;
}

function moveReferences(formula: string, home: string, { sheet, move }: SheetMove): string {
  const tokens = tokenizeFormula(formula);
  let text = "";
  let current = home;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) break;
    if (token.kind === "sheet") current = unquoted(token.text);
    if (token.kind !== "cell" || current.toLowerCase() !== sheet.name.toLowerCase()) text += token.text;
    else {
      const last = endOf(tokens, index);
      text += movedReference(token.text, last, move);
      if (last !== undefined) index += 2;
    }
    if (token.kind !== "sheet" && tokens[index + 1]?.text !== ":" && token.text !== ":") current = home;
  }
  return text;
}

/** Rewrites every formula, name, chart and validation list of the workbook for cells that move. */
export function shiftFormulas(model: WorkbookModel, { sheet, shift }: SheetShift): void {
  moveFormulas(model, sheet, shifted(shift));
}

/** The same, for cells of one sheet that move as `move` says. */
export function moveFormulas(model: WorkbookModel, moved: SheetModel, move: Moved): void {
  const moving = { sheet: moved, move };
  for (const sheet of model.sheets) {
    for (const [key, cell] of sheet.cells) {
      if (cell.formula === undefined) continue;
      const formula = `=${moveReferences(cell.formula.slice(1), sheet.name, moving)}`;
      if (formula !== cell.formula) setCell(sheet, key, { ...cell, formula });
    }
    shiftValidationLists(sheet, moving);
  }
  for (const name of model.names) {
    const formula = moveReferences(name.formula, "", moving);
    if (formula !== name.formula) Object.assign(name, { formula, changed: true });
  }
  rewriteChartReferences(model, (reference) => moveReferences(reference, "", moving));
}

function shiftValidationLists(sheet: SheetModel, moving: SheetMove): void {
  sheet.validations.forEach((validation, index) => {
    const { rule } = validation;
    if (rule.kind !== "list" || !rule.source.startsWith("=")) return;
    const source = `=${moveReferences(rule.source.slice(1), sheet.name, moving)}`;
    if (source === rule.source) return;
    sheet.validations[index] = { ...validation, rule: { ...rule, source } };
    sheet.changed.add("validations");
  });
}
