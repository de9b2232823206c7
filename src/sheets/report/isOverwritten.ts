import { isSameContent } from "../place/isSameContent";
import type { LineCell, ReportLine } from "./reportLine";
import { isBlank, rowId, type StandingCell, type TaggedRow } from "./standingReport";

/**
 * Whether somebody has written something of their own in a cell of the report's: one that holds neither what any of some
 * versions of the report says there, nor nothing.
 *
 * @example isOverwritten(taggedRows(standing), [written, before]) // true where the title is "Min egen analys"
 */
export function isOverwritten(rows: readonly TaggedRow[], versions: readonly (readonly ReportLine[])[]): boolean {
  const said = versions.map((lines) => new Map(lines.map((line) => [rowId(line), line.cells])));
  return rows.some(({ own, cells }) => {
    if (!own) return false;
    const known = said.flatMap((version) => version.get(rowId(own)) ?? []).length > 0;
    const isOther = (cell: StandingCell, column: number) =>
      !said.some((version) => says(version.get(rowId(own))?.[column], cell));
    return known && cells.some((cell, column) => own.looks[column] && cell && !isBlank(cell) && isOther(cell, column));
  });
}

/** Formulas follow the rows as they move: any formula stands for another. */
function says(line: LineCell | undefined, { value, formula }: StandingCell): boolean {
  if (!line) return false;
  const isFormula = line.formula !== undefined || line.reckoned !== undefined;
  return (isFormula && formula !== undefined) || (formula === line.formula && isSameContent(value, line.value));
}
