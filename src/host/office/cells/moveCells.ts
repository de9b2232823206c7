import { setCell } from "../../model/cells";
import { cellKey, columnOfKey, containsRange, intersect, isOnSheet, rowOfKey } from "../../model/grid";
import { cellsIn } from "../../model/usedRange";
import type { GridRange, SheetModel } from "../../model/workbook";
import { type CellArea, onlyRange } from "../cellArea";
import { HostError } from "../hostError";
import type { HostSession } from "../hostSession";
import { demandNoPartOfArray } from "./arrayFormulas";
import { raiseDataChanged } from "./changeEvents";
import { demandWritable } from "./protection";
import { moveFormulas } from "./shiftFormulas";

/** How far cells move, and which. */
interface Move {
  readonly sheet: SheetModel;
  readonly from: GridRange;
  readonly to: GridRange;
}

function moved(range: GridRange, { from, to }: Move): GridRange {
  const [rows, columns] = [to.top - from.top, to.left - from.left];
  return {
    top: range.top + rows,
    left: range.left + columns,
    bottom: range.bottom + rows,
    right: range.right + columns,
  };
}

/** Merged cells and tables go along whole, or stand in the way. */
function demandWhole(session: HostSession, { sheet, from, to }: Move): void {
  const tables = session.model.tables.filter((table) => table.sheetId === sheet.id).map(({ range }) => range);
  const isTorn = [from, to].some((range) =>
    sheet.merges.some((merge) => intersect(merge, range) && !containsRange(range, merge)),
  );
  if (isTorn || tables.some((table) => intersect(table, from) ?? intersect(table, to))) {
    throw new HostError("InvalidOperation", "A table or a part of a merged cell stands in the way.");
  }
}

function moveAll(move: Move): void {
  const { sheet, from, to } = move;
  const moving = [...cellsIn(sheet, from)];
  for (const [key] of [...cellsIn(sheet, to), ...moving]) setCell(sheet, key, undefined);
  for (const [key, cell] of moving) {
    const place = moved({ top: rowOfKey(key), left: columnOfKey(key), bottom: 0, right: 0 }, move);
    setCell(sheet, cellKey(place.top, place.left), cell);
  }
  const merges = sheet.merges.flatMap((merge) =>
    intersect(merge, from) ? [moved(merge, move)] : intersect(merge, to) ? [] : [merge],
  );
  if (JSON.stringify(merges) === JSON.stringify(sheet.merges)) return;
  sheet.merges.splice(0, sheet.merges.length, ...merges);
  sheet.changed.add("merges");
}

function moveValidations(move: Move): void {
  const { sheet, from } = move;
  sheet.validations.forEach((validation, index) => {
    if (!containsRange(from, validation.range)) return;
    sheet.validations[index] = { ...validation, range: moved(validation.range, move) };
    sheet.changed.add("validations");
  });
}

function moveNotes(move: Move): void {
  const { sheet, from } = move;
  for (const [key, note] of [...sheet.notes]) {
    const at = { top: rowOfKey(key), left: columnOfKey(key), bottom: rowOfKey(key), right: columnOfKey(key) };
    if (!containsRange(from, at)) continue;
    const place = moved(at, move);
    sheet.notes.delete(key);
    sheet.notes.set(cellKey(place.top, place.left), note);
    sheet.changed.add("notes");
  }
}

/**
 * `Range.moveTo` within a sheet: contents, looks, merged cells, notes and validation, over what stood there; formulas that
 * refer to the cells follow them. Tables do not move in this host.
 */
export function moveCells(session: HostSession, area: CellArea, target: CellArea): void {
  const from = onlyRange(area);
  const { sheet } = area;
  if (target.sheet !== sheet) throw new HostError("ApiNotFound", "Range.moveTo stays on its sheet in this host.");
  const start = onlyRange(target);
  const to = moved(from, { sheet, from, to: start });
  if (!isOnSheet(to)) throw new HostError("InvalidArgument", "The cells would leave the sheet.");
  const move = { sheet, from, to };
  demandWritable(session, sheet, from);
  demandWritable(session, sheet, to);
  demandNoPartOfArray(sheet, from);
  demandNoPartOfArray(sheet, to);
  demandWhole(session, move);
  moveFormulas(session.model, sheet, (range) => (containsRange(from, range) ? moved(range, move) : range));
  moveNotes(move);
  moveValidations(move);
  moveAll(move);
  session.calculation.noteWrite(true);
  raiseDataChanged(session, { sheet, range: to }, {});
}
