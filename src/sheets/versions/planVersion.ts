import { sameName } from "../../domain/nameKey";
import type { AmountUnit } from "../../domain/settings";
import type { TableKey } from "../../domain/source";
import { CONTRACT } from "../contract/contract";
import { filledRowTest } from "../reading/filledRowTest";
import { cellOf } from "../reading/readRows";
import type { Geometry, TableGeometry } from "../reading/tableGeometry";
import type { Change } from "../tableData";
import { type WantedRow, wantedRow } from "../writing/outputRows";
import { planNewTable, planOutputTable } from "../writing/planOutputTable";
import { planRecords } from "../writing/planRecords";
import type { Values } from "../writing/rowResults";

/** Rows to be added to one of the tables that the add-in keeps. */
export interface NewRecords {
  readonly table: TableKey;
  readonly rows: readonly Values[];
}

/** The changes that add rows to a table that the add-in keeps; it is made where the workbook lacks it. */
export function planAdded(geometry: Geometry, { table, rows }: NewRecords, unit: AmountUnit): readonly Change[] {
  const present = geometry.get(table);
  if (present) return planRecords(present, rows, { unit });
  return planNewTable(
    CONTRACT[table],
    rows.map((values) => wantedRow(table, values, unit)),
    unit,
  );
}

/** The changes that take a version out of Versioner and Versionsdata; the rows of the others close up. */
export function planRemoved(geometry: Geometry, version: string): readonly Change[] {
  return [
    ...withoutVersion(geometry.get("versions"), "name", version),
    ...withoutVersion(geometry.get("versionData"), "version", version),
  ];
}

function withoutVersion(table: TableGeometry | undefined, column: string, version: string): readonly Change[] {
  if (!table) return [];
  const keys = Object.keys(table.contract.columns);
  const isFilled = filledRowTest(table);
  const remaining = table.data.values.flatMap((cells): readonly WantedRow[] => {
    if (!isFilled(cells) || sameName(String(cellOf(table, cells, column) ?? ""), version)) return [];
    return [new Map(keys.map((key) => [key, { content: cellOf(table, cells, key) ?? "" }]))];
  });
  return planOutputTable(table, remaining);
}
