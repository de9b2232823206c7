/** The body of a table: its first column on the sheet, and its size. */
interface Body {
  readonly left: number;
  readonly columns: number;
  readonly rows: number;
}

/** An area with its sheet, which may be quoted and hold commas: `'a, b'!A1,'a, b'!C1`. */
const AREAS = /(?:'[^']*'|[^',])+/g;
const AREA = /(?:^|!)\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/;

/**
 * The columns of a table's body that areas of cells within it cover from top to bottom, by index from the table's left.
 *
 * @example wholeColumns("Ramar!L2:L4,Ramar!M2", { left: 0, columns: 13, rows: 3 }) // Set { 11 }
 */
export function wholeColumns(address: string, body: Body): ReadonlySet<number> {
  const covered = Array.from({ length: body.columns }, () => 0);
  for (const area of address.match(AREAS) ?? []) {
    const [, left = "", top = "", right = left, bottom = top] = AREA.exec(area) ?? [];
    const rows = Number(bottom) - Number(top) + 1;
    for (let column = indexOf(left); column <= indexOf(right); column += 1) {
      covered[column - body.left] = (covered[column - body.left] ?? 0) + rows;
    }
  }
  return new Set(covered.flatMap((rows, index) => (rows === body.rows ? [index] : [])));
}

function indexOf(letters: string): number {
  return [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
