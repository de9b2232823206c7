import type { TableGeometry } from "../reading/tableGeometry";

/** Why rows can not be written in a table of the user's; each says what to change. */
export type AppendObstacle =
  | { readonly kind: "protected"; readonly sheet: string }
  | { readonly kind: "merged"; readonly address: string }
  /** Headers that the table lacks, or has as a formula all the way down. */
  | { readonly kind: "columns"; readonly headers: readonly string[] };

/**
 * What stands in the way of writing these columns in a table; undefined when nothing does. Asked before `planAppend`, which
 * would else leave values out in silence.
 *
 * Source: WB. @example appendObstacle(measures, ["unit", "effect"]) // { kind: "columns", headers: ["Effekt i år"] }
 */
export function appendObstacle(geometry: TableGeometry, keys: readonly string[]): AppendObstacle | undefined {
  const { data, contract, indexes } = geometry;
  if (data.sheetProtected) return { kind: "protected", sheet: data.sheet };
  const [address] = data.mergedAddresses;
  if (address !== undefined) return { kind: "merged", address };
  const isOpen = (key: string) => indexes.has(key) && !data.calculatedColumns.has(indexes.get(key) ?? -1);
  const headers = keys.filter((key) => !isOpen(key)).map((key) => contract.columns[key]?.header ?? key);
  return headers.length > 0 ? { kind: "columns", headers } : undefined;
}
