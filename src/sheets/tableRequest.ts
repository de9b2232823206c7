import { CONTRACT, tableKeyOf } from "./contract/contract";
import { headerKey } from "./reading/matchHeaders";

/** True for an Excel table of the contract that a run reads: all but Versionsdata, which may be large and changes no result. */
export function isContractTable(table: string): boolean {
  const key = tableKeyOf(table);
  return key !== undefined && key !== "versionData";
}

/** True for an Excel table of the contract, Versionsdata too: what is read to keep, compare and recompute versions. */
export function isTableOfVersions(table: string): boolean {
  return tableKeyOf(table) !== undefined;
}

/** True for a column that the add-in writes lights in: the look of its cells must be known before a light is written. */
export function isLightColumn(table: string, header: string): boolean {
  const key = tableKeyOf(table);
  if (key === undefined) return false;
  const columns = Object.values(CONTRACT[key].columns);
  return columns.some((column) => column.kind.name === "light" && headerKey(column.header) === headerKey(header));
}
