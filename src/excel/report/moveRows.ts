import { NEW_ROW_TAG } from "../../sheets/report/rowTag";
import type { PlacedReport } from "./placedReport";

/**
 * Inserts, moves and deletes whole rows. Rows that are new, and those that others have moved from, are marked until they are
 * written or deleted, so that work that stops halfway can be put right.
 */
export function moveRows(sheet: Excel.Worksheet, { plan, tagColumn }: PlacedReport): void {
  const rows = (at: number, count: number): Excel.Range => sheet.getRange(`${at + 1}:${at + count}`);
  const mark = (at: number, count: number): void => {
    // One value for all cells, which Excel takes and the typings (any[][]) do not tell.
    sheet.getRangeByIndexes(at, tagColumn, count, 1).values = NEW_ROW_TAG as unknown as string[][];
  };
  for (const step of plan.steps) {
    if (step.kind === "insert") {
      rows(step.at, step.count).insert("Down").clear("Formats");
      mark(step.at, step.count);
    } else if (step.kind === "move") {
      rows(step.from, step.count).moveTo(rows(step.to, step.count));
      mark(step.from, step.count);
    } else rows(step.at, step.count).delete("Up");
  }
}
