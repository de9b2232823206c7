import { LIGHT_LOOKS } from "../../src/sheets/lights";
import type { CellContent, CellLook, Change, TableData } from "../../src/sheets/tableData";
import { isLightColumn } from "../../src/sheets/tableRequest";
import { makeTable } from "./makeTable";

const PLAIN: CellLook = { numberFormat: "General", fill: "", fontColor: "#000000" };

/** The tables as they stand once changes have been made in them: what the next run would read. */
export function applyToTables(tables: readonly TableData[], changes: readonly Change[]): readonly TableData[] {
  const created = changes.flatMap((change) => {
    if (change.kind !== "createTable") return [];
    const { layout, rows, lights } = change;
    const headers = layout.columns.map((column) => column.header);
    const body = rows.length > 0 ? rows : [headers.map(() => "")];
    const table = withLooks(makeTable(layout.table, headers, body));
    for (const light of lights) setLook(table, light.row, light.column, LIGHT_LOOKS[light.light]);
    return [table];
  });
  return [...tables.map((table) => applyTo(withLooks(table), changes)), ...created];
}

function applyTo(table: TableData, changes: readonly Change[]): TableData {
  const own = changes.filter((change) => change.kind !== "createTable" && change.table === table.name);
  const resize = own.find((change) => change.kind === "resize");
  const count = resize?.kind === "resize" ? resize.toRows : table.values.length;
  const values: CellContent[][] = Array.from({ length: count }, (_, row) => [
    ...(table.values[row] ?? table.headers.map(() => "")),
  ]);
  const resized = withLooks({ ...table, values });
  for (const change of own) {
    if (change.kind !== "value" && change.kind !== "light") continue;
    const row = change.at.row - table.top - 1;
    const column = change.at.column - table.left;
    const cells = values[row];
    if (!cells || column >= cells.length) throw new Error(`outside the table: ${row}, ${column}`);
    if (change.kind === "value") cells[column] = change.value;
    else setLook(resized, row, column, LIGHT_LOOKS[change.light]);
  }
  return resized;
}

function withLooks(table: TableData): TableData {
  const looks = new Map<number, readonly CellLook[]>();
  table.headers.forEach((header, index) => {
    if (!isLightColumn(table.name, header)) return;
    looks.set(
      index,
      table.values.map((_, row) => table.looks.get(index)?.[row] ?? PLAIN),
    );
  });
  return { ...table, looks };
}

function setLook(table: TableData, row: number, column: number, look: CellLook): void {
  const looks = [...(table.looks.get(column) ?? [])];
  looks[row] = look;
  // The map is this file's own, made in `withLooks`.
  (table.looks as Map<number, readonly CellLook[]>).set(column, looks);
}
