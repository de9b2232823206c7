import { setContent, setStyle } from "../../model/cells";
import { columnOfKey, rowOfKey, spansAllColumns, spansAllRows } from "../../model/grid";
import { adoptWrittenHeaders } from "../../model/tableHeaders";
import { cellsIn } from "../../model/usedRange";
import type { GridRange, SheetModel } from "../../model/workbook";
import { readChoice } from "../arguments";
import type { CellArea } from "../cellArea";
import type { HostSession } from "../hostSession";
import { demandNoPartOfArray, releaseArray } from "./arrayFormulas";
import { raiseDataChanged, valueBefore } from "./changeEvents";
import { demandAllowed, demandWritable } from "./protection";

const CLEARABLE = ["All", "Formats", "Contents", "RemoveHyperlinks"] as const;

function clearContents(session: HostSession, sheet: SheetModel, range: GridRange): void {
  demandWritable(session, sheet, range);
  demandNoPartOfArray(sheet, range);
  const before = valueBefore(sheet, range);
  for (const [key] of [...cellsIn(sheet, range)]) {
    releaseArray(sheet, rowOfKey(key), columnOfKey(key));
    setContent(sheet, rowOfKey(key), columnOfKey(key), { value: null, formula: undefined });
  }
  adoptWrittenHeaders(session.model, sheet, range);
  session.calculation.noteWrite(false);
  raiseDataChanged(session, { sheet, range }, { before });
}

function clearFormats(sheet: SheetModel, range: GridRange): void {
  demandAllowed(sheet, "formatCells");
  if (spansAllRows(range)) {
    for (let column = range.left; column <= range.right; column++) sheet.columnStyles.delete(column);
    sheet.changed.add("columnStyles");
  }
  if (spansAllColumns(range)) {
    for (let row = range.top; row <= range.bottom; row++) sheet.rowStyles.delete(row);
    sheet.changed.add("rowStyles");
  }
  for (const [key] of [...cellsIn(sheet, range)]) setStyle(sheet, rowOfKey(key), columnOfKey(key), 0);
}

/** `Range.clear`: contents, formats or both (Excel.ClearApplyTo). */
export function clearCells(session: HostSession, area: CellArea, applyTo: unknown): void {
  const what = readChoice(applyTo ?? "All", CLEARABLE, "applyTo");
  for (const range of area.areas) {
    if (what === "All" || what === "Contents") clearContents(session, area.sheet, range);
    if (what === "All" || what === "Formats") clearFormats(area.sheet, range);
  }
}
