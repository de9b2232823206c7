import type { Outcome } from "../../domain/outcome";
import type { TableKey } from "../../domain/source";
import { CONTRACT } from "../contract/contract";
import { outputRows } from "../writing/outputRows";
import { rowResults } from "../writing/rowResults";
import { wantedCell } from "../writing/wantedCell";
import { fingerprint } from "./fingerprint";

/**
 * The fingerprint of everything that a run computes and writes: the cells of Ramar and the other tables of the add-in's, and
 * the `*` columns of the rest, as they would be written. The same input and rules give the same fingerprint on every machine.
 *
 * Source: WB. @example resultHash(outcome) // "b81d5e0c2a97"
 */
export function resultHash(outcome: Outcome): string {
  return fingerprint([...tablesOfOurs(outcome), ...columnsOfOurs(outcome)]);
}

function tablesOfOurs(outcome: Outcome): readonly string[] {
  return [...outputRows(outcome)].flatMap(([table, rows]) => [
    table,
    ...rows.map((row) => JSON.stringify([...row].map(([key, { content }]) => [key, content]))),
  ]);
}

function columnsOfOurs(outcome: Outcome): readonly string[] {
  return [...rowResults(outcome)].flatMap(([table, rows]) => [
    table,
    ...[...rows].map(([row, values]) => JSON.stringify([row, writtenCells(table, values)])),
  ]);
}

function writtenCells(table: TableKey, values: Readonly<Record<string, unknown>>) {
  return Object.entries(CONTRACT[table].columns).flatMap(([key, column]) =>
    column.isWritten ? [[key, wantedCell(column, values[key]).content]] : [],
  );
}
