import { columnCount, rowCount } from "../../model/grid";
import { rangeOnSheet } from "../addresses";
import { readInteger, readString } from "../arguments";
import type { CellArea } from "../cellArea";
import { onlyRange } from "../cellArea";
import { getCellProperties, setCellProperties } from "../cells/cellProperties";
import { clearCells } from "../cells/clearCells";
import { deleteCells } from "../cells/insertCells";
import { mergeCells, unmergeCells } from "../cells/mergeCells";
import { moveCells } from "../cells/moveCells";
import { HostError } from "../hostError";
import { type Call, isKind } from "../hostObject";
import { memberAccess } from "../interpreter/memberAccess";
import type { Json } from "../protocol";
import { selectCells } from "../selectCells";

type RangeCall = Call<CellArea>;

/** Office.js splits large writes into parts and lets the host check the whole size first. */
function validateArraySize(call: RangeCall): void {
  const range = onlyRange(call.self);
  const rows = readInteger(call.args[0]?.value, "rows");
  const columns = readInteger(call.args[1]?.value, "columns");
  if (rows === rowCount(range) && columns === columnCount(range)) return;
  throw new HostError(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

function targetOf({ self, args, session }: RangeCall): CellArea {
  const { value, object } = args[0] ?? {};
  if (isKind(object, "Range")) return object.self;
  return { sheet: self.sheet, areas: [rangeOnSheet(session.model, readString(value, "destinationRange"), self.sheet)] };
}

/** The methods of Excel.Range that give a value. */
export const RANGE_METHODS: Readonly<Record<string, (call: RangeCall) => Json>> = {
  GetCellProperties: (call) =>
    getCellProperties(call.session, call.self, { options: call.args[0]?.value, access: memberAccess }),
};

/** The methods of Excel.Range that give nothing. */
export const RANGE_ACTIONS: Readonly<Record<string, (call: RangeCall) => void>> = {
  Calculate: (call) => call.session.calculation.calculate(),
  Clear: (call) => clearCells(call.session, call.self, call.args[0]?.value),
  Delete: (call) => deleteCells(call.session, call.self, call.args[0]?.value),
  Merge: (call) => mergeCells(call.session, call.self, call.args[0]?.value === true),
  MoveTo: (call) => moveCells(call.session, call.self, targetOf(call)),
  Select: (call) => selectCells(call.session, call.self.sheet, onlyRange(call.self)),
  SetCellProperties: (call) =>
    setCellProperties(call.session, call.self, { data: call.args[0]?.value, access: memberAccess }),
  Unmerge: (call) => unmergeCells(call.session, call.self),
  _ValidateArraySize: validateArraySize,
};
