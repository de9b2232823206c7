import type { AmountUnit, Settings } from "../../domain/settings";
import type { Place, TableKey } from "../../domain/source";
import type { UnreadEffect } from "../../domain/unreadEffect";
import type { KindName } from "../kinds/cellKind";
import type { CellContent } from "../tableData";
import type { Column } from "./column";
import { CONTRACT } from "./contract";
import { SETTINGS, settingName } from "./settings";

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

/** What becomes of the results when a cell can not be read, for the text that tells of it. */
export function unreadEffect({ table, column, setting }: Place): UnreadEffect {
  if (setting !== undefined) return { kind: "setting", setting, holds: settingInForce(setting) };
  const found = column === undefined ? undefined : columnOf(table, column);
  const isIncidental = found !== undefined && !found.isWritten && found.isIncidental;
  return { kind: isIncidental ? "cellIgnored" : "rowLeftOut" };
}

/** The default, a number or its word; undefined where an unreadable value has none that holds. */
function settingInForce(key: keyof Settings): string | number | undefined {
  const { kind, whenEmpty, whenUnreadable } = SETTINGS[key];
  if (whenEmpty === undefined || whenUnreadable !== undefined) return undefined;
  // The kind is that of the setting's own value; the union over all settings can not see it.
  const content = (kind.write.bind(kind) as (value: unknown) => CellContent)(whenEmpty);
  return typeof content === "boolean" ? undefined : content;
}

/** What a setting's value is, for texts that must choose a unit. */
export function settingKind(key: keyof Settings): KindName {
  return SETTINGS[key].kind.name;
}

/** A value as the user would type it in a column; of a setting its default. Undefined where neither is given. */
function exampleOf({ table, column, setting }: Place): string | number | undefined {
  if (setting !== undefined) return settingInForce(setting);
  return column === undefined ? undefined : columnOf(table, column)?.example;
}

/** Finds the cell of a place, such as `C7`; undefined where that is not known. */
export type CellOf = (at: Place) => string | undefined;

/** The workbook's names and its amount unit, empty when it is not known, as the texts of findings ask for them. */
export function workbookNames(amountUnit: AmountUnit | "", cellOf: CellOf = () => undefined) {
  const unit = amountUnit === "" ? "unknown" : amountUnit;
  const names = { tableName, columnHeader, columnKind, settingName, settingKind };
  return { amountUnit: unit, ...names, unreadEffect, exampleOf, cellOf };
}
