import { isNothing } from "../sheets/report/planReport";
import { linesOf } from "../sheets/report/reportLine";
import type { ReportSheet } from "../sheets/report/reportSheet";
import { freeSheetName, isNameOf } from "./report/freeSheetName";
import { type PlacedReport, placeNew, placeStanding, type WantedReport } from "./report/placedReport";
import { readReports, type StandingReports, type StandingSheet } from "./report/readReports";
import { type ReportsBefore, reportBefore } from "./report/reportsBefore";
import { pageText } from "./report/setUpPage";
import { takeBackReports } from "./report/takeBackReports";
import { writePlaced } from "./report/writePlaced";
import type { Session } from "./session";
import { toWorkbookError, WorkbookError } from "./workbookError";

/** What became of the reports, by the names of their sheets, and what it takes to undo it. */
export interface WrittenReports {
  readonly made: readonly string[];
  /** Reports that stood there and were brought up to date; one that already said the same is in neither list. */
  readonly remade: readonly string[];
  readonly before: ReportsBefore;
}

/**
 * Puts reports into the workbook, each on a sheet of its own, and remakes those that stand there without losing anything of
 * the user's (see `arrangeRows`). A sheet that is not a report is never touched: the report's then gets a number.
 *
 * Three round trips whatever the number of rows (two to read, one to write), and one more per started 1.5 MB.
 * All or nothing: when writing fails, sheets that were made are deleted and remade reports are taken back by the same
 * planning that remade them, from what was read of them before (no copy of the sheet: other sheets may refer to it).
 * Errors: `WorkbookError`, "protected" with the sheet's name before anything is written; or the signal's `AbortError`.
 */
export async function writeReports(session: Session, sheets: readonly ReportSheet[]): Promise<WrittenReports> {
  const wanted = sheets.map(wantedReport);
  const standing = await readReports(
    session,
    wanted.map(({ sheet }) => sheet),
  );
  const placed = placeReports(wanted, standing);
  const changed = placed.filter((report) => isChanged(report, standing));
  refuseProtected(changed, standing);
  const remade = changed.filter(({ isNew }) => !isNew).map(({ sheet }) => sheet);
  const made = changed.filter(({ isNew }) => isNew).map(({ sheet }) => sheet);
  const before = { made, remade: standing.reports.filter(({ name }) => remade.includes(name)).map(reportBefore) };
  try {
    await writePlaced(session, changed);
  } catch (error) {
    await putBack(session, before, error);
    throw error;
  }
  return { made, remade, before };
}

function wantedReport(sheet: ReportSheet): WantedReport {
  const { orientation, widths, header, footer, onePage = false } = sheet;
  return { sheet: sheet.sheet, lines: linesOf(sheet), page: { orientation, widths, header, footer, onePage } };
}

function placeReports(
  wanted: readonly WantedReport[],
  { sheetNames, reports }: StandingReports,
): readonly PlacedReport[] {
  const taken = [...sheetNames];
  return wanted.map((report) => {
    const standing = reports.find(({ name }) => isNameOf(report.sheet, name));
    if (standing) return placeStanding(standing, report);
    const name = freeSheetName(report.sheet, taken);
    taken.push(name);
    return placeNew(name, report);
  });
}

function isChanged(placed: PlacedReport, { reports }: StandingReports): boolean {
  const standing = reports.find(({ name }) => name === placed.sheet);
  return placed.isNew || !isNothing(placed.plan) || !hasTexts(standing, placed);
}

function hasTexts(standing: StandingSheet | undefined, { page }: PlacedReport): boolean {
  return standing?.header === pageText(page.header) && standing.footer === pageText(page.footer);
}

function refuseProtected(changed: readonly PlacedReport[], { reports }: StandingReports): void {
  const locked = reports.find(({ name, isProtected }) => isProtected && changed.some(({ sheet }) => sheet === name));
  if (locked) throw new WorkbookError("protected", locked.name);
}

async function putBack(session: Session, before: ReportsBefore, error: unknown): Promise<void> {
  try {
    await takeBackReports({ ...session, sync: session.syncToTheEnd }, before, { isHalfDone: true });
  } catch {
    const failure = toWorkbookError(error);
    throw new WorkbookError(failure instanceof WorkbookError ? failure.code : "unknown", error, false);
  }
}
