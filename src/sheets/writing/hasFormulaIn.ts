import type { TableData } from "../tableData";

/**
 * True where a row of the body, from 0, has a formula in any of the columns (header indexes). When none are given, in any
 * but those that are formulas all the way down. Where it is not known which cells are formulas, any may be.
 *
 * Source: WB. @example hasFormulaIn({ …, formulas: [{ top: 2, bottom: 2, left: 3, right: 3 }] }, 2) // true
 */
export function hasFormulaIn(data: TableData, row: number, columns = openColumns(data)): boolean {
  const { formulas, hasFormulas } = data;
  if (!formulas) return hasFormulas && columns.length > 0;
  const inRow = formulas.filter(({ top, bottom }) => top <= row && row <= bottom);
  return inRow.some(({ left, right }) => columns.some((index) => left <= index && index <= right));
}

function openColumns({ headers, calculatedColumns }: TableData): readonly number[] {
  return [...headers.keys()].filter((index) => !calculatedColumns.has(index));
}
