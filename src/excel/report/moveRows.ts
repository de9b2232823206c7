import { NEW_ROW_TAG } from "../../sheets/report/rowTag";
import type { PlacedReport } from "./placedReport";
import type { SheetWork } from "./sheetWork";

/**
 * Inserts, moves and deletes whole rows. Rows that are new, and those that others have moved from, are marked until they are
 * written or deleted, so that work that stops halfway can be put right.
 */
export function* moveRows({ plan, tagColumn }: PlacedReport): Generator<SheetWork> {
  const rows = (sheet: Excel.Worksheet, at: number, count: number) => sheet.getRange(`${at + 1}:${at + count}`);
  const mark = (sheet: Excel.Worksheet, at: number, count: number): void => {
    // One value for all cells, which Excel takes and the typings (any[][]) do not tell.
    sheet.getRangeByIndexes(at, tagColumn, count, 1).values = NEW_ROW_TAG as unknown as string[][];
  };
  for (const step of plan.steps) {
    if (step.kind === "insert") {
      yield (sheet) => {
        rows(sheet, step.at, step.count).insert("Down").clear("Formats");
        mark(sheet, step.at, step.count);
      };
    } else if (step.kind === "move") {
      yield (sheet) => {
        rows(sheet, step.from, step.count).moveTo(rows(sheet, step.to, step.count));
        mark(sheet, step.from, step.count);
      };
    } else yield (sheet) => rows(sheet, step.at, step.count).delete("Up");
  }
}
