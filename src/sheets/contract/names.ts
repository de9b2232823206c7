import type { AmountUnit } from "../../domain/settings";
import type { TableKey } from "../../domain/source";
import type { KindName } from "../kinds/cellKind";
import type { Column } from "./column";
import { CONTRACT } from "./contract";
import { settingName } from "./settings";

/** A column of the contract by its key, or by the field that is joined from it; undefined when there is none. */
export function columnOf(table: TableKey, column: string): Column | undefined {
  const { columns, joined } = CONTRACT[table];
  const key = joined?.[column] ?? column;
  return Object.hasOwn(columns, key) ? columns[key] : undefined;
}

/** A table's Swedish name: `tableName("units")` is `Organisation`. */
export function tableName(table: TableKey): string {
  return CONTRACT[table].name;
}

/** A column's Swedish header, or the key itself where the contract has no such column. */
export function columnHeader(table: TableKey, column: string): string {
  return columnOf(table, column)?.header ?? column;
}

/** What a column holds, for texts that must choose a unit. */
export function columnKind(table: TableKey, column: string | undefined): KindName | undefined {
  return column === undefined ? undefined : columnOf(table, column)?.kind.name;
}

/** The workbook's names and its amount unit, as the texts of findings ask for them. */
export function workbookNames(amountUnit: AmountUnit) {
  return { amountUnit, tableName, columnHeader, columnKind, settingName };
}
