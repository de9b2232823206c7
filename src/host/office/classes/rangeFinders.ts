import {
  boundingRange,
  COLUMN_LIMIT,
  columnCount,
  containsRange,
  intersect,
  ROW_LIMIT,
  rangeAt,
  rowCount,
} from "../../model/grid";
import { usedRange } from "../../model/usedRange";
import type { GridRange } from "../../model/workbook";
import { rangeObject, rangeOnSheet } from "../addresses";
import { readInteger } from "../arguments";
import { type CellArea, onlyRange } from "../cellArea";
import { insertCells } from "../cells/insertCells";
import { specialCells } from "../cells/specialCells";
import { HostError } from "../hostError";
import { type Argument, type Call, type HostObject, hostObject, isKind } from "../hostObject";

type RangeCall = Call<CellArea>;

/** A range argument: a Range object of the same sheet, or an address on it. */
function rangeArgument(call: RangeCall, argument: Argument | undefined): GridRange {
  const { sheet } = call.self;
  const other = argument?.object;
  if (typeof argument?.value === "string") return rangeOnSheet(call.session.model, argument.value, sheet);
  if (!isKind(other, "Range") || other.self.sheet !== sheet) {
    throw new HostError("InvalidArgument", "A range of the same sheet was expected.");
  }
  return onlyRange(other.self);
}

function integer(call: RangeCall, index: number, name: string): number {
  return readInteger(call.args[index]?.value, name);
}

function part(pick: (range: GridRange, call: RangeCall) => GridRange) {
  return (call: RangeCall): HostObject => rangeObject(call.self.sheet, pick(onlyRange(call.self), call));
}

function count(call: RangeCall): number {
  const rows = readInteger(call.args[0]?.value, "count", { otherwise: 1 });
  if (rows === 0) throw new HostError("InvalidArgument", "count may not be 0.");
  return rows;
}

/** `count` lines that begin after `edge`, or, counted negatively, that end with the line before it. */
function lines(edge: number, wanted: number): readonly [number, number] {
  return wanted > 0 ? [edge, edge + wanted - 1] : [edge + wanted, edge - 1];
}

function shared(call: RangeCall): HostObject | null {
  const range = intersect(onlyRange(call.self), rangeArgument(call, call.args[0]));
  return range ? rangeObject(call.self.sheet, range) : null;
}

function used(call: RangeCall): HostObject | null {
  if (call.args[0]?.value === true) call.session.calculation.ensureCurrent();
  const range = usedRange(call.self.sheet, call.args[0]?.value === true, onlyRange(call.self));
  return range ? rangeObject(call.self.sheet, range) : null;
}

function merged(call: RangeCall): HostObject | null {
  const areas = call.self.sheet.merges.filter((merge) => intersect(merge, onlyRange(call.self)));
  if (areas.length > 512) throw new HostError("InvalidOperation", "There are more than 512 merged areas.");
  return areas.length > 0 ? hostObject("RangeAreas", { sheet: call.self.sheet, areas }) : null;
}

function special(call: RangeCall): HostObject | null {
  const asked = { type: call.args[0]?.value, valueType: call.args[1]?.value };
  const found = specialCells(call.session, call.self, asked);
  return found ? hostObject("RangeAreas", found) : null;
}

function existing(object: HostObject | null): HostObject {
  if (!object) throw new HostError("ItemNotFound");
  return object;
}

function tables(call: RangeCall): HostObject {
  const range = onlyRange(call.self);
  const isWhole = call.args[0]?.value === true;
  const found = call.session.model.tables.filter(
    (table) =>
      table.sheetId === call.self.sheet.id &&
      (isWhole ? containsRange(range, table.range) : intersect(range, table.range) !== undefined),
  );
  return hostObject("TableScopedCollection", found);
}

function resized(range: GridRange, rows: number, columns: number): GridRange {
  return { ...range, bottom: range.bottom + rows, right: range.right + columns };
}

/** The methods of Excel.Range that give another range or objects on it. */
export const RANGE_FINDERS: Readonly<Record<string, (call: RangeCall) => HostObject | null>> = {
  GetAbsoluteResizedRange: part((range, call) =>
    rangeAt(range.top, range.left, integer(call, 0, "numRows"), integer(call, 1, "numColumns")),
  ),
  GetBoundingRect: part((range, call) => boundingRange(range, rangeArgument(call, call.args[0]))),
  GetCell: part((range, call) => rangeAt(range.top + integer(call, 0, "row"), range.left + integer(call, 1, "column"))),
  GetColumn: part((range, call) => {
    const column = readInteger(call.args[0]?.value, "column", { atLeast: 0 });
    if (column >= columnCount(range)) throw new HostError("InvalidArgument", "The range has no such column.");
    return { ...range, left: range.left + column, right: range.left + column };
  }),
  GetColumnsAfter: part((range, call) => {
    const [left, right] = lines(range.right + 1, count(call));
    return { ...range, left, right };
  }),
  GetColumnsBefore: part((range, call) => {
    const [left, right] = lines(range.left, -count(call));
    return { ...range, left, right };
  }),
  GetEntireColumn: part((range) => ({ ...range, top: 0, bottom: ROW_LIMIT - 1 })),
  GetEntireRow: part((range) => ({ ...range, left: 0, right: COLUMN_LIMIT - 1 })),
  GetIntersection: (call) => existing(shared(call)),
  GetIntersectionOrNullObject: shared,
  GetLastCell: part((range) => rangeAt(range.bottom, range.right)),
  GetLastColumn: part((range) => ({ ...range, left: range.right })),
  GetLastRow: part((range) => ({ ...range, top: range.bottom })),
  GetMergedAreasOrNullObject: merged,
  GetOffsetRange: part((range, call) => {
    const rows = integer(call, 0, "rowOffset");
    const columns = integer(call, 1, "columnOffset");
    return resized({ ...range, top: range.top + rows, left: range.left + columns }, rows, columns);
  }),
  GetResizedRange: part((range, call) =>
    resized(range, integer(call, 0, "deltaRows"), integer(call, 1, "deltaColumns")),
  ),
  GetRow: part((range, call) => {
    const row = readInteger(call.args[0]?.value, "row", { atLeast: 0 });
    if (row >= rowCount(range)) throw new HostError("InvalidArgument", "The range has no such row.");
    return { ...range, top: range.top + row, bottom: range.top + row };
  }),
  GetRowsAbove: part((range, call) => {
    const [top, bottom] = lines(range.top, -count(call));
    return { ...range, top, bottom };
  }),
  GetRowsBelow: part((range, call) => {
    const [top, bottom] = lines(range.bottom + 1, count(call));
    return { ...range, top, bottom };
  }),
  GetSpecialCells: (call) => existing(special(call)),
  GetSpecialCellsOrNullObject: special,
  GetTables: tables,
  GetUsedRange: (call) => existing(used(call)),
  GetUsedRangeOrNullObject: used,
  Insert: (call) => insertCells(call.session, call.self, call.args[0]?.value),
};
