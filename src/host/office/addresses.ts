import { parseAddress, splitAddresses } from "../model/a1";
import { findSheet } from "../model/findSheet";
import { isOnSheet } from "../model/grid";
import { findName } from "../model/names";
import { findTable } from "../model/tableParts";
import type { GridRange, SheetModel, WorkbookModel } from "../model/workbook";
import type { CellArea } from "./cellArea";
import { HostError } from "./hostError";
import { type HostObject, hostObject } from "./hostObject";

/** Excel cuts longer addresses off without saying so; what is left may or may not still be an address. */
const ADDRESS_LIMIT = 8192;

/** The Range object of some cells; InvalidArgument when they would lie outside the sheet. */
export function rangeObject(sheet: SheetModel, range: GridRange): HostObject<"Range"> {
  const isValid = isOnSheet(range) && range.top <= range.bottom && range.left <= range.right;
  if (!isValid) throw new HostError("InvalidArgument", "The range would lie outside the sheet.");
  return hostObject("Range", { sheet, areas: [range] });
}

interface Place {
  readonly sheet: SheetModel;
  readonly range: GridRange;
}

function placeOfAddress(model: WorkbookModel, text: string, home: SheetModel | undefined): Place | undefined {
  const address = parseAddress(text);
  if (!address) return undefined;
  const sheet = address.sheet === undefined ? home : findSheet(model, address.sheet);
  return sheet ? { sheet, range: address.range } : undefined;
}

/** The cells a defined name stands for, when its formula is one plain reference; undefined otherwise. */
export function placeOfName(model: WorkbookModel, name: string, home: SheetModel | undefined): Place | undefined {
  const defined = (home && findName(model, name, home.id)) ?? findName(model, name);
  return defined ? placeOfAddress(model, defined.formula, home) : undefined;
}

/**
 * The cells an address, a defined name or a table's name stands for; undefined when it stands for none. Addresses without
 * a sheet are on `home`.
 */
export function findPlace(model: WorkbookModel, text: string, home: SheetModel | undefined): Place | undefined {
  const found = placeOfAddress(model, text, home) ?? placeOfName(model, text, home);
  if (found) return found;
  const table = findTable(model, text);
  const sheet = table && model.sheets.find((candidate) => candidate.id === table.sheetId);
  return sheet && table && table.name.toLowerCase() === text.toLowerCase() ? { sheet, range: table.range } : undefined;
}

/** The cells of an address on one sheet; InvalidArgument when it is none, or another sheet's. */
export function rangeOnSheet(model: WorkbookModel, text: string, sheet: SheetModel): GridRange {
  const place = findPlace(model, text.slice(0, ADDRESS_LIMIT), sheet);
  if (!place || place.sheet !== sheet)
    throw new HostError("InvalidArgument", `"${text.slice(0, 80)}" is no address here.`);
  return place.range;
}

/** The areas of `A1:B2,C4`, on one sheet. */
export function areasOnSheet(model: WorkbookModel, text: string, sheet: SheetModel): CellArea {
  const parts = splitAddresses(text.slice(0, ADDRESS_LIMIT));
  if (parts.length === 0) throw new HostError("InvalidArgument", "No address was given.");
  return { sheet, areas: parts.map((part) => rangeOnSheet(model, part, sheet)) };
}
