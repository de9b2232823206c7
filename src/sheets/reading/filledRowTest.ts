import { isBlank } from "../kinds/cleanText";
import type { CellContent } from "../tableData";
import type { TableGeometry } from "./tableGeometry";

/** Tells whether a row has something in any column of the contract, also those that the add-in writes; the user's own do not count. */
export function filledRowTest({ indexes }: TableGeometry): (cells: readonly CellContent[]) => boolean {
  const ours = [...indexes.values()];
  return (cells) => ours.some((index) => !isBlank(cells[index]));
}
