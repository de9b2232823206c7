import { parseAddress } from "../../host/model/a1";
import { getCell } from "../../host/model/cells";
import { findSheet } from "../../host/model/findSheet";
import { containsCell } from "../../host/model/grid";
import type { GridRange, SheetModel, Validation, WorkbookModel } from "../../host/model/workbook";
import type { CellPosition } from "../grid/selection";
import { cellText } from "../sheet/cellText";

/** The rule that says what may be typed in a cell; undefined when there is none. */
export function validationAt(sheet: SheetModel, { row, column }: CellPosition): Validation | undefined {
  return sheet.validations.find(({ range }) => containsCell(range, row, column));
}

/**
 * The words that a list rule offers: those written in it, or the texts of the cells, the named range or the table column
 * that it refers to. Undefined when the rule is no list, or its source cannot be followed here (a computed one).
 */
export function listChoices(
  workbook: WorkbookModel,
  sheet: SheetModel,
  rule: Validation["rule"],
): readonly string[] | undefined {
  if (rule.kind !== "list") return undefined;
  const source = rule.source.replace(/^=/, "");
  const isWritten = !rule.source.startsWith("=") && parseAddress(source) === undefined;
  if (isWritten) {
    return source
      .replace(/^"|"$/g, "")
      .split(",")
      .map((word) => word.trim());
  }
  const found = referredCells(workbook, sheet, source);
  return found && textsIn(workbook, found.sheet, found.range);
}

interface ReferredCells {
  readonly sheet: SheetModel;
  readonly range: GridRange;
}

function referredCells(workbook: WorkbookModel, sheet: SheetModel, source: string): ReferredCells | undefined {
  const indirect = /^INDIRECT\("([^"]+)"\)$/i.exec(source)?.[1];
  if (indirect !== undefined) return tableColumn(workbook, indirect);
  const named = workbook.names.find(({ name }) => name.toLocaleLowerCase("sv") === source.toLocaleLowerCase("sv"));
  const address = parseAddress(named?.formula ?? source);
  if (address === undefined) return tableColumn(workbook, named?.formula ?? source);
  const home = address.sheet === undefined ? sheet : findSheet(workbook, address.sheet);
  return home && { sheet: home, range: address.range };
}

/** `Organisation[Enhet]`: the column's cells between header and totals. */
function tableColumn(workbook: WorkbookModel, reference: string): ReferredCells | undefined {
  const found = /^([^[\]]+)\[([^[\]]+)\]$/.exec(reference);
  const table = workbook.tables.find(({ name }) => name.toLowerCase() === found?.[1]?.toLowerCase());
  const index = table?.columns.findIndex(({ name }) => name.toLowerCase() === found?.[2]?.toLowerCase()) ?? -1;
  const sheet = workbook.sheets.find(({ id }) => id === table?.sheetId);
  if (table === undefined || sheet === undefined || index < 0) return undefined;
  const column = table.range.left + index;
  const top = table.range.top + (table.hasHeaders ? 1 : 0);
  return { sheet, range: { top, bottom: table.range.bottom - (table.hasTotals ? 1 : 0), left: column, right: column } };
}

/** Longer lists are cut: a drop-down of more is no help. */
const MAX_CHOICES = 2_000;

function textsIn(workbook: WorkbookModel, sheet: SheetModel, range: GridRange): readonly string[] {
  const texts = new Set<string>();
  for (let row = range.top; row <= range.bottom && texts.size < MAX_CHOICES; row += 1) {
    if (row - range.top > MAX_CHOICES) break;
    for (let column = range.left; column <= range.right; column += 1) {
      const cell = getCell(sheet, row, column);
      if (cell === undefined || cell.value === null) continue;
      texts.add(cellText(cell, workbook.styles.get(cell.style), workbook.date1904));
    }
  }
  return [...texts];
}
