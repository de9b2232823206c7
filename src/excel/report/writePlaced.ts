import { toBlocks } from "../blocks";
import type { Session } from "../session";
import { writeBlocks } from "../writeBlocks";
import { cellWrites } from "./cellWrites";
import { dressRows } from "./dressRows";
import { moveRows } from "./moveRows";
import type { PlacedReport } from "./placedReport";
import { setPageTexts, setUpColumns, setUpPage } from "./setUpPage";

/** Writes reports where they have been placed, in as few requests as their contents need. */
export async function writePlaced(session: Session, reports: readonly PlacedReport[]): Promise<void> {
  if (reports.length === 0) return;
  const { worksheets } = session.context.workbook;
  const first = (): void => {
    for (const report of reports) {
      const sheet = report.isNew ? worksheets.add(report.sheet) : worksheets.getItem(report.sheet);
      moveRows(sheet, report);
      setUpColumns(sheet, report);
      dressRows(sheet, report);
      if (report.isNew || report.plan.steps.length > 0 || report.newColumns.length > 0) setUpPage(sheet, report);
      setPageTexts(sheet, report.page);
    }
  };
  await writeBlocks(session, toBlocks(reports.flatMap(cellWrites)), { first });
}
