import { cellAreas } from "./cellAreas";

/** The body of a table: its first column on the sheet, and its size. */
interface Body {
  readonly left: number;
  readonly columns: number;
  readonly rows: number;
}

/**
 * The columns of a table's body that areas of cells within it cover from top to bottom, by index from the table's left.
 *
 * @example wholeColumns("Ramar!L2:L4,Ramar!M2", { left: 0, columns: 13, rows: 3 }) // Set { 11 }
 */
export function wholeColumns(address: string, body: Body): ReadonlySet<number> {
  const covered = Array.from({ length: body.columns }, () => 0);
  for (const { top, left, bottom, right } of cellAreas(address)) {
    for (let column = left; column <= right; column += 1) {
      covered[column - body.left] = (covered[column - body.left] ?? 0) + bottom - top + 1;
    }
  }
  return new Set(covered.flatMap((rows, index) => (rows === body.rows ? [index] : [])));
}
