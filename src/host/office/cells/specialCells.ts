import { boundingRange, cellKey, intersect } from "../../model/grid";
import { joinCells } from "../../model/joinCells";
import { cellsIn, usedRange } from "../../model/usedRange";
import type { Cell, CellKey, CellValue, GridRange, SheetModel } from "../../model/workbook";
import { readChoice } from "../arguments";
import { type CellArea, onlyRange } from "../cellArea";
import { HostError } from "../hostError";
import type { HostSession } from "../hostSession";

/** Excel.SpecialCellType. */
const TYPES = [
  "Blanks",
  "Constants",
  "Formulas",
  "ConditionalFormats",
  "DataValidations",
  "SameConditionalFormat",
  "SameDataValidation",
  "Visible",
] as const;

/** Excel.SpecialCellValueType, spelled as there. */
const VALUE_TYPES = [
  "All",
  "Errors",
  "ErrorsLogical",
  "ErrorsNumbers",
  "ErrorsText",
  "ErrorsLogicalNumber",
  "ErrorsLogicalText",
  "ErrorsNumberText",
  "Logical",
  "LogicalNumbers",
  "LogicalText",
  "LogicalNumbersText",
  "Numbers",
  "NumbersText",
  "Text",
] as const;

/** A blank cell is no value; a formula that came to nothing yet counts as a number, as Excel shows 0 for it. */
function wordFor(value: CellValue): string {
  if (typeof value === "string") return "Text";
  if (typeof value === "boolean") return "Logical";
  return typeof value === "object" && value !== null ? "Errors" : "Number";
}

/** What an array formula fills beside its own cell is a formula's too. */
function isFormula(cell: Cell): boolean {
  return cell.formula !== undefined || cell.spilled === true;
}

function isBlank(cell: Cell | undefined): boolean {
  return !cell || (cell.value === null && !isFormula(cell));
}

function cellsOfType(place: { sheet: SheetModel; range: GridRange }, wants: (cell: Cell) => boolean): CellKey[] {
  const keys: CellKey[] = [];
  for (const [key, cell] of cellsIn(place.sheet, place.range)) if (!isBlank(cell) && wants(cell)) keys.push(key);
  return keys;
}

/** Only where the sheet is in use (its tables included): below and beside that, every cell is blank. */
function blanks(session: HostSession, { sheet, range }: { sheet: SheetModel; range: GridRange }): CellKey[] {
  const tables = session.model.tables.filter((table) => table.sheetId === sheet.id).map((table) => table.range);
  const parts = [usedRange(sheet, false), ...tables].filter((part) => part !== undefined);
  const [first, ...others] = parts;
  const searched = first && intersect(range, others.reduce(boundingRange, first));
  const keys: CellKey[] = [];
  if (!searched) return keys;
  for (let row = searched.top; row <= searched.bottom; row++) {
    for (let column = searched.left; column <= searched.right; column++) {
      const key = cellKey(row, column);
      if (isBlank(sheet.cells.get(key))) keys.push(key);
    }
  }
  return keys;
}

/**
 * `Range.getSpecialCells`: the cells of a range that hold formulas, constants or nothing, for the first two with values
 * of the kinds asked for; never a cell outside the range. Undefined when there are none; ApiNotFound for the types that are
 * not modelled.
 */
export function specialCells(
  session: HostSession,
  area: CellArea,
  asked: { readonly type: unknown; readonly valueType: unknown },
): CellArea | undefined {
  const type = readChoice(asked.type, TYPES, "cellType");
  const valueType = readChoice(asked.valueType ?? "All", VALUE_TYPES, "cellValueType");
  if (type !== "Blanks" && type !== "Constants" && type !== "Formulas")
    throw new HostError("ApiNotFound", `The cell type "${type}" is not implemented by this host.`);
  if (valueType !== "All") session.calculation.ensureCurrent();
  const place = { sheet: area.sheet, range: onlyRange(area) };
  const isWanted = (cell: Cell) => valueType === "All" || valueType.includes(wordFor(cell.value));
  const keys =
    type === "Blanks"
      ? blanks(session, place)
      : cellsOfType(place, (cell) => isFormula(cell) === (type === "Formulas") && isWanted(cell));
  return keys.length > 0 ? { sheet: area.sheet, areas: joinCells(keys) } : undefined;
}
