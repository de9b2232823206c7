import type { TableGeometry } from "./tableGeometry";

/**
 * Header indexes of the columns that are the user's own. A column that is a formula all the way down is none: Excel fills it,
 * it says the same of every row, and keeps none in place.
 *
 * @example ownColumns(geometry) // [4] of Enhet, År, Åtgärd, Effekt i år, Egen
 */
export function ownColumns({ data, indexes }: TableGeometry): readonly number[] {
  const ours = new Set(indexes.values());
  return data.headers.flatMap((_, index) => (ours.has(index) || data.calculatedColumns.has(index) ? [] : [index]));
}
