import { nameKey } from "../../domain/nameKey";
import { isBlank } from "../kinds/cleanText";
import { shown } from "../kinds/shown";
import { ownColumns } from "../reading/ownColumns";
import type { TableGeometry } from "../reading/tableGeometry";
import type { CellContent } from "../tableData";
import type { WantedRow } from "./outputRows";

/** What each body row should hold, from the top; undefined is a row with nothing of ours in it. */
export type PlacedRows = readonly (WantedRow | undefined)[];

/**
 * Decides where the rows of a table that is ours go. Normally from the top, in their own order. When the user has written
 * in columns of their own, rows keep their places by key, so that no cell of the user's ends up beside another row:
 * a row that is gone leaves its place empty (or, without user content, to a new row), new rows come last.
 */
export function placeRows(geometry: TableGeometry, wanted: readonly WantedRow[]): PlacedRows {
  const userRows = rowsWithUserContent(geometry);
  if (userRows.size === 0) return wanted.length > 0 ? wanted : [undefined];
  const placed = new Map<number, WantedRow>();
  const places = placesByKey(geometry);
  const newRows = wanted.filter((row) => {
    const place = places.get(keyOfWanted(geometry, row))?.shift();
    if (place !== undefined) placed.set(place, row);
    return place === undefined;
  });
  let next = 0;
  for (const row of newRows) {
    while (placed.has(next) || userRows.has(next)) next += 1;
    placed.set(next, row);
  }
  const last = [...placed.keys(), ...userRows].reduce((lowest, row) => Math.max(lowest, row), 0);
  return Array.from({ length: last + 1 }, (_, index) => placed.get(index));
}

function rowsWithUserContent(geometry: TableGeometry): ReadonlySet<number> {
  const own = ownColumns(geometry);
  const { values } = geometry.data;
  return new Set(values.flatMap((cells, row) => (own.some((index) => !isBlank(cells[index])) ? [row] : [])));
}

/** Body rows by key; rows that share one are taken in their order. */
function placesByKey(geometry: TableGeometry): ReadonlyMap<string, number[]> {
  const places = new Map<string, number[]>();
  geometry.data.values.forEach((cells, row) => {
    const key = keyOf(geometry, (index) => cells[index] ?? "");
    if (key === undefined) return;
    const same = places.get(key);
    if (same) same.push(row);
    else places.set(key, [row]);
  });
  return places;
}

function keyOfWanted(geometry: TableGeometry, row: WantedRow): string {
  return keyOf(geometry, (_, key) => row.get(key)?.content ?? "") ?? "";
}

/** The key by those of its columns that the table has; undefined for a row without any of it. */
function keyOf(
  { contract, indexes }: TableGeometry,
  cell: (index: number, key: string) => CellContent,
): string | undefined {
  const parts = contract.uniqueBy.flatMap((key) => {
    const index = indexes.get(key);
    return index === undefined ? [] : [nameKey(shown(cell(index, key)))];
  });
  return parts.some((part) => part !== "") ? JSON.stringify(parts) : undefined;
}
