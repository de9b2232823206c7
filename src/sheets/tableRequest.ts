import { CONTRACT, tableKeyOf } from "./contract/contract";
import { headerKey } from "./reading/matchHeaders";

/** True for an Excel table that the contract knows: the only ones that are read. */
export function isContractTable(table: string): boolean {
  return tableKeyOf(table) !== undefined;
}

/** True for a column that the add-in writes lights in: the look of its cells must be known before a light is written. */
export function isLightColumn(table: string, header: string): boolean {
  const key = tableKeyOf(table);
  if (key === undefined) return false;
  const columns = Object.values(CONTRACT[key].columns);
  return columns.some((column) => column.kind.name === "light" && headerKey(column.header) === headerKey(header));
}
