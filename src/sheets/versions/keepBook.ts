import type { Outcome } from "../../domain/outcome";
import type { TableKey } from "../../domain/source";
import type { KeptBook, KeptRow, KeptTable } from "../../domain/versions/keptBook";
import { CONTRACT } from "../contract/contract";
import { isBlank } from "../kinds/cleanText";
import { fingerprint } from "../log/fingerprint";
import type { Geometry, TableGeometry } from "../reading/tableGeometry";
import { outputRows } from "../writing/outputRows";

/** What the frames are computed from. */
const KEPT_TABLES: readonly TableKey[] = [
  "settings",
  "units",
  "services",
  "population",
  "targetGroups",
  "volumes",
  "standardCosts",
  "priceIndexes",
  "baseFrames",
  "ambitions",
  "funding",
  "scenarios",
  "modelRows",
];

/**
 * What is kept of a workbook: the cells of the tables that the frames are computed from, as they stand, and the frames as
 * computed. Rows that say nothing, and columns of the user's own, are left out.
 *
 * Source: WB. @example keepBook(geometry, outcome).find(({ table }) => table === "frames")
 */
export function keepBook(geometry: Geometry, outcome: Outcome): KeptBook {
  const tables = KEPT_TABLES.flatMap((key) => {
    const table = geometry.get(key);
    return table ? [keepTable(table)] : [];
  });
  return [...tables, keepFrames(outcome)];
}

/** The fingerprint of what is kept: another after any change of it, in whatever order its tables are read. */
export function keptHash(book: KeptBook): string {
  const order: readonly TableKey[] = [...KEPT_TABLES, "frames"];
  const inOrder = book.toSorted((one, other) => order.indexOf(one.table) - order.indexOf(other.table));
  return fingerprint(
    inOrder.flatMap(({ table, columns, rows }) => [
      JSON.stringify([table, columns]),
      ...rows.map(({ row, cells }) => JSON.stringify([row, cells])),
    ]),
  );
}

function keepTable({ contract, data, indexes }: TableGeometry): KeptTable {
  const kept = Object.keys(contract.columns).flatMap((key) => {
    const index = indexes.get(key);
    return index === undefined ? [] : [{ key, index }];
  });
  const rows = data.values.flatMap((values, at): readonly KeptRow[] => {
    const cells = kept.map(({ index }) => values[index] ?? "");
    return cells.every(isBlank) ? [] : [{ row: at + 1, cells }];
  });
  return { table: contract.key, columns: kept.map(({ key }) => key), rows };
}

function keepFrames(outcome: Outcome): KeptTable {
  const columns = Object.keys(CONTRACT.frames.columns);
  const rows = outputRows(outcome).get("frames") ?? [];
  return {
    table: "frames",
    columns,
    rows: rows.map((row, at) => ({ row: at + 1, cells: columns.map((key) => row.get(key)?.content ?? "") })),
  };
}
