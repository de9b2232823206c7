import { linesOf } from "../sheets/report/reportLine";
import type { ReportSheet } from "../sheets/report/reportSheet";
import type { SheetMark } from "../sheets/report/sheetMark";
import type { PlacedReport, WantedReport } from "./report/placedReport";
import {
  type CompleteReports,
  isAbandoned,
  isChanged,
  isOf,
  placeAbandoned,
  placeReports,
} from "./report/placeReports";
import { readReports, type StandingReports } from "./report/readReports";
import { type ReportsBefore, reportBefore } from "./report/reportsBefore";
import type { StandingSheet } from "./report/standingSheet";
import { takeBackReports } from "./report/takeBackReports";
import { writePlaced } from "./report/writePlaced";
import { restoringOnFailure } from "./restoringOnFailure";
import type { Session } from "./session";

/** What became of the reports, by the names of their sheets, and what it takes to undo it. */
export interface WrittenReports {
  readonly made: readonly string[];
  /** Reports that stood there and were brought up to date; one that already said the same is in neither list. */
  readonly remade: readonly string[];
  /** Reports that should have been brought up to date, on protected sheets: they are left alone. */
  readonly blocked: readonly string[];
  /** Reports of units that are gone. */
  readonly abandoned: readonly string[];
  readonly before: ReportsBefore;
}

/**
 * Puts reports into the workbook, each on a sheet of its own, and remakes those that stand there without losing anything of
 * the user's (see `arrangeRows`). A sheet that is not a report is never touched: the report's then gets a number. Protection
 * is never lifted: a report on a protected sheet is left alone. With `complete`, reports of units that are gone get a line
 * that says so.
 *
 * Three round trips whatever the number of rows (two to read, one to write), one more where units are gone, and one more
 * per started 1.5 MB.
 * All or nothing: when writing fails, sheets that were made are deleted and remade reports are taken back by the same
 * planning that remade them, from what was read of them before (no copy of the sheet: other sheets may refer to it).
 * Errors: `WorkbookError`, or the signal's `AbortError`.
 */
export async function writeReports(
  session: Session,
  sheets: readonly ReportSheet[],
  complete: CompleteReports = { reports: [], why: () => "" },
): Promise<WrittenReports> {
  const wanted = sheets.map(wantedReport);
  const names = wanted.map(({ sheet }) => sheet);
  const isGone: MarkTest = (mark) => isAbandoned(mark, wanted, complete);
  const standing = await readReports(session, complete.reports.length > 0 ? { names, isSought: isGone } : { names });
  const abandoned = standing.reports.filter(({ mark }) => mark && isGone(mark));
  const placed = [
    ...placeReports(wanted, standing),
    ...abandoned.map((sheet) => placeAbandoned(sheet, complete.why(sheet.mark?.unit ?? ""))),
  ];
  const { changed, blocked } = sorted(placed, standing);
  const { made, remade, before } = effectOf(changed, standing, wanted);
  await restoringOnFailure(
    session,
    () => writePlaced(session, changed),
    (toTheEnd) => takeBackReports(toTheEnd, before, { isHalfDone: true }),
  );
  return { made, remade, blocked, abandoned: abandoned.map(({ name }) => name), before };
}

type MarkTest = (mark: SheetMark) => boolean;

function wantedReport(sheet: ReportSheet): WantedReport {
  const { orientation, widths, header, footer, onePage = false } = sheet;
  const page = { orientation, widths, header, footer, onePage };
  return { sheet: sheet.sheet, mark: sheet, lines: linesOf(sheet), page, charts: sheet.charts ?? [] };
}

/** The reports that are to be written, and the names of those that protection keeps from it. */
function sorted(placed: readonly PlacedReport[], standing: StandingReports) {
  const locked = new Set(standing.reports.filter(({ isProtected }) => isProtected).map(({ name }) => name));
  const due = placed.filter((report) => isChanged(report, standing));
  return {
    changed: due.filter(({ sheet }) => !locked.has(sheet)),
    blocked: due.filter(({ sheet }) => locked.has(sheet)).map(({ sheet }) => sheet),
  };
}

function effectOf(changed: readonly PlacedReport[], { reports }: StandingReports, wanted: readonly WantedReport[]) {
  const made = changed.filter(({ isNew }) => isNew).map(({ sheet }) => sheet);
  const stood = new Set(changed.filter(({ isNew }) => !isNew).map(({ sheet }) => sheet));
  const wantedOn = (sheet: StandingSheet) => wanted.find((report) => isOf(report, sheet));
  const remadeBefore = reports
    .filter(({ name }) => stood.has(name))
    .map((sheet) => reportBefore(sheet, wantedOn(sheet)));
  const written = new Map(changed.map((report) => [report.sheet, report.wanted]));
  const before: ReportsBefore = { made, remade: remadeBefore, written };
  const remade = changed.filter(({ isNew, page }) => !isNew && !page.isKept).map(({ sheet }) => sheet);
  return { made, remade, before };
}
