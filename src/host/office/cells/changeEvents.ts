import { formatA1 } from "../../model/a1";
import { cellValue } from "../../model/cells";
import { cellCount, intersect } from "../../model/grid";
import type { CellValue, GridRange, SheetModel } from "../../model/workbook";
import { WORKBOOK_TARGET } from "../eventQueue";
import type { HostSession } from "../hostSession";
import type { Json } from "../protocol";
import { jsonOf, valueTypeOf } from "./readCells";

/** What `_GetRangeForEventByReferenceId` is given back: the place itself, so nothing has to be remembered. */
export function eventReference(sheet: SheetModel, range: GridRange): string {
  return `event|${sheet.id}|${formatA1(range)}`;
}

function details(before: CellValue | undefined, after: CellValue): Readonly<Record<string, Json>> {
  if (before === undefined) return {};
  return {
    valueBefore: jsonOf(before),
    valueAfter: jsonOf(after),
    valueTypeBefore: valueTypeOf(before),
    valueTypeAfter: valueTypeOf(after),
  };
}

/** What `raiseDataChanged` must know from before the change: the value of a single cell. */
export function valueBefore(sheet: SheetModel, range: GridRange): CellValue | undefined {
  return cellCount(range) === 1 ? cellValue(sheet, range.top, range.left) : undefined;
}

/**
 * Raises `onChanged` of the sheet, the worksheet collection, and the tables that were touched. `triggerSource` is
 * "ThisLocalAddin" for what came through the API and "Unknown" for what the user did (Excel.EventTriggerSource).
 */
export function raiseDataChanged(
  session: HostSession,
  place: { readonly sheet: SheetModel; readonly range: GridRange },
  change: { readonly before?: CellValue | undefined; readonly changeType?: string } = {},
): void {
  const { sheet, range } = place;
  const message = {
    worksheetId: sheet.id,
    address: formatA1(range),
    changeType: change.changeType ?? "RangeEdited",
    source: "Local",
    triggerSource: session.origin === "addin" ? "ThisLocalAddin" : "Unknown",
    referenceId: eventReference(sheet, range),
    shiftDirection: "None",
    ...details(change.before, cellValue(sheet, range.top, range.left)),
  };
  session.events.raise("dataChanged", [sheet.id, WORKBOOK_TARGET], message);
  for (const table of session.model.tables) {
    if (table.sheetId !== sheet.id || !intersect(table.range, range)) continue;
    session.events.raise("tableDataChanged", [table.id, sheet.id, WORKBOOK_TARGET], { ...message, tableId: table.id });
  }
}
