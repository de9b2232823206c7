import type { CellWrite } from "../blocks";
import { asWritten } from "../writtenText";
import type { PlacedReport } from "./placedReport";

/** The contents of a report as they are to be entered: tags, words, figures. Text is never a formula. */
export function cellWrites({ sheet, plan, columns, tagColumn }: PlacedReport): readonly CellWrite[] {
  const tags = plan.tags.map(({ row, tag }): CellWrite => ({ at: { sheet, row, column: tagColumn }, value: tag }));
  const cells = plan.cells.flatMap(({ row, column, value, formula, numberFormat }): readonly CellWrite[] => {
    const at = columns[column];
    if (at === undefined) return [];
    const content = { at: { sheet, row, column: at }, value: formula ?? asWritten(value) };
    return [numberFormat === undefined ? content : { ...content, numberFormat }];
  });
  return [...tags, ...cells];
}
