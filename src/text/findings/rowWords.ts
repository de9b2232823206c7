import type { FindingWords } from "./findingWords";

/** A word for a row whose cell is not known, and for those that are not named. */
interface RowNames {
  readonly row: string;
  more(count: number): string;
}

/** So many cells are named; those after them are counted. */
const MOST = 5;

/**
 * The cells of a finding's column in some rows, for a list: `["C2", "C3", "C4", "C5", "C6", "7 rader till"]`. A row whose cell
 * is not known is named by its number.
 */
export function rowWords(
  rows: readonly number[],
  { cellInRow }: Pick<FindingWords, "cellInRow">,
  names: RowNames,
): readonly string[] {
  const shown = rows.length === MOST + 1 ? rows : rows.slice(0, MOST);
  const words = shown.map((row) => cellInRow(row) ?? `${names.row} ${row}`);
  const more = rows.length - shown.length;
  return more > 0 ? [...words, names.more(more)] : words;
}
