import type { Finding } from "../../domain/finding";
import { nameKey } from "../../domain/nameKey";
import type { Place } from "../../domain/source";
import { CONTRACT } from "../contract/contract";
import { columnOf, tableName } from "../contract/names";
import { settingName } from "../contract/settings";
import { headerKey } from "../reading/matchHeaders";
import { namedCells } from "../reading/namedCells";
import type { Geometry, TableGeometry } from "../reading/tableGeometry";
import { cellAddress, quotedSheet } from "./a1";

/** A place in the user's words and in Excel's. */
export interface Location {
  /** The table's Swedish name. */
  readonly table: string;
  /** The column's Swedish header. */
  readonly column?: string;
  /** From 1 under the header. */
  readonly row?: number;
  /** Absent when the workbook lacks the table. */
  readonly place?: { readonly sheet: string; readonly cell: string; readonly address: string };
}

/**
 * Where a place is: its cell; for a whole row the row's first cell; for a whole column its header, and for a whole table,
 * or a column that the table lacks, the table's first header. A setting without a row is at its value, where it has one.
 *
 * @example locate({ table: "followUps", row: 6, column: "forecast" }, geometry).place?.address // "Uppföljning!E7"
 */
export function locate(place: Place, geometry: Geometry): Location {
  const at = withSettingsRow(place, geometry);
  const header = at.column === undefined ? undefined : columnOf(at.table, at.column)?.header;
  const table = geometry.get(at.table);
  return {
    table: tableName(at.table),
    ...(header === undefined ? {} : { column: header }),
    ...(at.row === undefined ? {} : { row: at.row }),
    ...(table ? { place: addressIn(table, at.row ?? 0, indexOf(table, at.column) ?? 0) } : {}),
  };
}

/** A finding about a setting that was read well knows the setting only: its row is where its name stands. */
function withSettingsRow(at: Place, geometry: Geometry): Place {
  const { setting, row } = at;
  const table = geometry.get("settings");
  if (setting === undefined || row !== undefined || !table) return at;
  const name = nameKey(settingName(setting));
  const found = namedCells(table, "key").find((cell) => nameKey(cell.name) === name);
  return found ? { ...at, row: found.row, column: "value" } : at;
}

/** Where a finding is; one about a header points at that header, as the user spelt it. */
export function locateFinding(finding: Finding, geometry: Geometry): Location {
  const location = locate(finding.at, geometry);
  const table = geometry.get(finding.at.table);
  const isAboutHeader = finding.code === "misspelt-column" || finding.code === "duplicate-column";
  const isLostLock = finding.code === "lock-unreadable" && finding.facts.isHeader;
  if (!(isAboutHeader || isLostLock) || !table) return location;
  const index = table.data.headers.findLastIndex((header) => headerKey(header) === headerKey(finding.facts.found));
  return index < 0 ? location : { ...location, place: addressIn(table, 0, index) };
}

function indexOf({ contract, indexes }: TableGeometry, column: string | undefined): number | undefined {
  if (column === undefined) return undefined;
  return indexes.get(CONTRACT[contract.key].joined?.[column] ?? column);
}

/** Row 0 is the header. */
function addressIn({ data }: TableGeometry, row: number, index: number) {
  const cell = cellAddress(data.top + row, data.left + index);
  return { sheet: data.sheet, cell, address: `${quotedSheet(data.sheet)}!${cell}` };
}
