import type { Place } from "../../domain/source";
import type { CellOf } from "../contract/names";

/** A place whose cell is known. */
interface Known {
  readonly at: Place;
  /** On its sheet, such as `C7`; undefined when the workbook lacks the table. */
  readonly cell: string | undefined;
}

/**
 * The cells of the known place's own table and column, by row: a table's rows follow each other. Other places, and every
 * place when the cell is not known, are undefined.
 *
 * @example cellsBeside({ at: { table: "units", row: 6, column: "unit" }, cell: "A7" })({ table: "units", row: 2, column: "unit" }) // "A3"
 */
export function cellsBeside({ at, cell }: Known): CellOf {
  const [, letters, number] = /^([A-Z]+)(\d+)$/.exec(cell ?? "") ?? [];
  return ({ table, column, row }) => {
    if (letters === undefined || table !== at.table || column !== at.column) return undefined;
    return `${letters}${Number(number) + (row ?? 0) - (at.row ?? 0)}`;
  };
}
