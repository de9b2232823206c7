import { formatAddress } from "../../model/a1";
import { columnCount, rangeAt, rowCount } from "../../model/grid";
import { readGrid, readRecord } from "../arguments";
import type { CellArea } from "../cellArea";
import { onlyRange } from "../cellArea";
import { HostError } from "../hostError";
import { type HostObject, hostObject } from "../hostObject";
import type { HostSession } from "../hostSession";
import type { Json } from "../protocol";

/** Where `setCellProperties` gives up on the web (office-js issue 2564: between 80 000 and 90 000 cells). */
const SET_LIMIT = 80_000;

/** Reads and sets members of one cell; given by the interpreter, so that formats are described in one place. */
export interface MemberAccess {
  readonly load: (object: HostObject, path: string, session: HostSession) => Json;
  readonly assign: (
    object: HostObject,
    member: { readonly path: string; readonly value: unknown },
    session: HostSession,
  ) => void;
}

/** `{ address: true, format: { fill: { color: true } } }` → `["address", "format/fill/color"]`. */
function selectedPaths(options: Readonly<Record<string, unknown>>, prefix = ""): readonly string[] {
  return Object.entries(options).flatMap(([name, value]) => {
    if (value === true) return [`${prefix}${name}`];
    if (typeof value === "object" && value !== null) return selectedPaths(readRecord(value, name), `${prefix}${name}/`);
    return [];
  });
}

function assignedMembers(
  properties: Readonly<Record<string, unknown>>,
  prefix = "",
): readonly { readonly path: string; readonly value: unknown }[] {
  return Object.entries(properties).flatMap(([name, value]) =>
    typeof value === "object" && value !== null
      ? assignedMembers(readRecord(value, name), `${prefix}${name}/`)
      : [{ path: `${prefix}${name}`, value }],
  );
}

function recordOf(value: Json | undefined): Record<string, Json> {
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

function put(target: Record<string, Json>, path: string, value: Json): Record<string, Json> {
  const [name = "", ...rest] = path.split("/");
  if (rest.length === 0) return { ...target, [name]: value };
  return { ...target, [name]: put(recordOf(target[name]), rest.join("/"), value) };
}

function cellOf(area: CellArea, row: number, column: number): CellArea {
  const range = onlyRange(area);
  return { sheet: area.sheet, areas: [rangeAt(range.top + row, range.left + column)] };
}

/** `Range.getCellProperties`: for each cell, the properties asked for. */
export function getCellProperties(
  session: HostSession,
  area: CellArea,
  ask: { options: unknown; access: MemberAccess },
): Json {
  const paths = selectedPaths(readRecord(ask.options, "cellPropertiesLoadOptions"));
  const range = onlyRange(area);
  return Array.from({ length: rowCount(range) }, (_, row) =>
    Array.from({ length: columnCount(range) }, (__, column) => {
      const cell = cellOf(area, row, column);
      return paths.reduce<Record<string, Json>>((found, path) => {
        const value =
          path === "address"
            ? formatAddress(cell.sheet.name, onlyRange(cell))
            : ask.access.load(hostObject("Range", cell), path, session);
        return put(found, path, value);
      }, {});
    }),
  );
}

/** `Range.setCellProperties`: an array of the range's shape, an empty object leaves a cell alone. */
export function setCellProperties(
  session: HostSession,
  area: CellArea,
  change: { data: unknown; access: MemberAccess },
): void {
  const range = onlyRange(area);
  const shape = { rows: rowCount(range), columns: columnCount(range) };
  if (shape.rows * shape.columns > SET_LIMIT)
    throw new HostError("GeneralException", "Too many cells for setCellProperties.");
  const grid = readGrid(change.data, shape);
  grid.forEach((cells, row) => {
    cells.forEach((properties, column) => {
      for (const member of assignedMembers(readRecord(properties ?? {}, "cellPropertiesData"))) {
        change.access.assign(hostObject("Range", cellOf(area, row, column)), member, session);
      }
    });
  });
}
