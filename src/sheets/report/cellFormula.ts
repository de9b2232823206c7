import { cellAddress } from "../place/a1";

/** A formula as a report says it: text, and cells of the same sheet by row key and column of the report. Without its `=`. */
export type CellFormula = readonly (string | { readonly rowKey: string; readonly column: number })[];

/** Where the rows and columns of a report stand on its sheet, from 0; a column that the user has taken away is undefined. */
export interface FormulaPlaces {
  readonly rows: ReadonlyMap<string, number>;
  readonly columns: readonly (number | undefined)[];
}

/**
 * A formula as Excel is given it; undefined where a cell of it does not stand on the sheet.
 *
 * @example writtenFormula([{ rowKey: "a", column: 1 }, "*2"], { rows: new Map([["a", 6]]), columns: [1, 2] }) // "=C7*2"
 */
export function writtenFormula(formula: CellFormula, { rows, columns }: FormulaPlaces): string | undefined {
  const parts = formula.map((part) => {
    if (typeof part === "string") return part;
    const row = rows.get(part.rowKey);
    const column = columns[part.column];
    return row === undefined || column === undefined ? undefined : cellAddress(row, column);
  });
  return parts.includes(undefined) ? undefined : `=${parts.join("")}`;
}
