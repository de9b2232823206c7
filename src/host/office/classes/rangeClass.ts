import { formatAddress } from "../../model/a1";
import { cellCount, columnCount, rowCount, spansAllColumns, spansAllRows } from "../../model/grid";
import { readBoolean } from "../arguments";
import { type CellArea, onlyRange } from "../cellArea";
import { columnsHidden, hideColumns } from "../cells/columnWidths";
import { readFormulas, readNumberFormats, readTexts, readValues, readValueTypes } from "../cells/readCells";
import { hideRows, rowsHidden } from "../cells/rowHeights";
import { writeCells } from "../cells/writeCells";
import { writeNumberFormats } from "../cells/writeNumberFormats";
import { type ClassDefinition, hostObject, type Property } from "../hostObject";
import type { HostSession } from "../hostSession";
import type { Json } from "../protocol";
import { RANGE_FINDERS } from "./rangeFinders";
import { RANGE_ACTIONS, RANGE_METHODS } from "./rangeMethods";

type GridReader = (session: HostSession, place: { sheet: CellArea["sheet"]; range: CellArea["areas"][number] }) => Json;

function placeOf(area: CellArea) {
  return { sheet: area.sheet, range: onlyRange(area) };
}

function grid(
  read: GridReader,
  write?: (session: HostSession, place: ReturnType<typeof placeOf>, value: unknown) => void,
) {
  const property: Property<CellArea> = { get: (area, session) => read(session, placeOf(area)) };
  if (!write) return property;
  return {
    ...property,
    set: (area: CellArea, value: unknown, session: HostSession) => write(session, placeOf(area), value),
  };
}

function fact(pick: (range: CellArea["areas"][number]) => Json): Property<CellArea> {
  return { get: (area) => pick(onlyRange(area)) };
}

const ADDRESS: Property<CellArea> = { get: (area) => formatAddress(area.sheet.name, onlyRange(area)) };

/** Excel.Range. */
export const RANGE_CLASS: ClassDefinition<CellArea> = {
  properties: {
    Address: ADDRESS,
    AddressLocal: ADDRESS,
    CellCount: fact((range) => (cellCount(range) > 2_147_483_647 ? -1 : cellCount(range))),
    ColumnCount: fact(columnCount),
    ColumnHidden: {
      get: columnsHidden,
      set: (area, value) => hideColumns(area, readBoolean(value, "columnHidden")),
    },
    ColumnIndex: fact((range) => range.left),
    Formulas: grid(readFormulas, writeCells),
    IsEntireColumn: fact(spansAllRows),
    IsEntireRow: fact(spansAllColumns),
    NumberFormat: grid(readNumberFormats, writeNumberFormats),
    RowCount: fact(rowCount),
    RowHidden: { get: rowsHidden, set: (area, value) => hideRows(area, readBoolean(value, "rowHidden")) },
    RowIndex: fact((range) => range.top),
    Text: grid(readTexts),
    Values: grid(readValues, writeCells),
    ValueTypes: grid(readValueTypes),
  },
  navigations: {
    DataValidation: (area) => hostObject("DataValidation", area),
    Format: (area) => hostObject("RangeFormat", area),
    Worksheet: (area) => hostObject("Worksheet", area.sheet),
  },
  finders: RANGE_FINDERS,
  methods: RANGE_METHODS,
  actions: RANGE_ACTIONS,
};
