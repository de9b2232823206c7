const LETTERS = 26;
const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
/** Names that Excel would read as a cell: `AB12`, and row and column in the R1C1 notation. */
const LIKE_A_CELL = /^(?:[a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/i;

/** A column's letters, from 0: `columnLetters(27)` is `AB`. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % LETTERS));
  return column < LETTERS ? letter : `${columnLetters(Math.floor(column / LETTERS) - 1)}${letter}`;
}

/** A column from 0 by its letters, small or large: `columnIndex("AB")` is 27. */
export function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A cell's address on its sheet, row and column from 0: `cellAddress(6, 2)` is `C7`. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** A sheet's name as Excel writes it in a reference: `Mål` as it is, `'Min flik'` and `'2026'` in quotes. */
export function quotedSheet(sheet: string): string {
  const isPlain = PLAIN_NAME.test(sheet) && !LIKE_A_CELL.test(sheet);
  return isPlain ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}
