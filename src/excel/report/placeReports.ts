import { abandonedLines } from "../../sheets/report/abandonedLines";
import { isNothing } from "../../sheets/report/planReport";
import { isSameMark, type SheetMark } from "../../sheets/report/sheetMark";
import { freeSheetName, isNameOf } from "./freeSheetName";
import { type PlacedReport, placeNew, placeStanding, type WantedReport } from "./placedReport";
import type { StandingReports } from "./readReports";
import { reportBefore } from "./reportsBefore";
import { pageText } from "./setUpPage";
import type { StandingSheet } from "./standingSheet";

/** Each report on the sheet where it stands, or on a new one with a name that is free. */
export function placeReports(
  wanted: readonly WantedReport[],
  { sheetNames, reports }: StandingReports,
): readonly PlacedReport[] {
  const taken = [...sheetNames];
  return wanted.map((report) => {
    const standing = reports.find((sheet) => isOf(report, sheet));
    if (standing) return placeStanding(standing, report);
    const name = freeSheetName(report.sheet, taken);
    taken.push(name);
    return placeNew(name, report);
  });
}

/** By name; but a sheet that says that it is another unit's is not taken, since the words on it are that unit's. */
export function isOf({ sheet, mark }: WantedReport, standing: StandingSheet): boolean {
  const isOthers = mark !== undefined && standing.mark !== undefined && !isSameMark(mark, standing.mark);
  return isNameOf(sheet, standing.name) && !isOthers;
}

/** A report whose unit is gone, on the sheet where it stands: all of it stays, with a line that says so. */
export function placeAbandoned(standing: StandingSheet, why: string): PlacedReport {
  const before = reportBefore(standing, undefined);
  const lines = abandonedLines(before.lines, why);
  return placeStanding(standing, { ...before, lines, charts: undefined, page: { ...before.page, isKept: true } });
}

/** Whether anything is to be done to the sheet. */
export function isChanged(placed: PlacedReport, { reports }: StandingReports): boolean {
  const standing = reports.find(({ name }) => name === placed.sheet);
  const isDue = placed.isNew || !isNothing(placed.plan) || placed.charts.length > 0;
  return isDue || !(placed.page.isKept || hasTexts(standing, placed));
}

function hasTexts(standing: StandingSheet | undefined, { page }: PlacedReport): boolean {
  return standing?.header === pageText(page.header) && standing.footer === pageText(page.footer);
}

/** The reports that have a sheet per unit and are made for all units: a sheet of any other unit is abandoned. */
export interface CompleteReports {
  readonly reports: readonly SheetMark["report"][];
  /** What is said on the sheet of a unit that is gone. */
  readonly why: (unit: string) => string;
}

/** Whether a sheet with this mark is one of a unit that the reports no longer have. */
export function isAbandoned(mark: SheetMark, wanted: readonly WantedReport[], { reports }: CompleteReports): boolean {
  const isWanted = wanted.some((report) => report.mark !== undefined && isSameMark(report.mark, mark));
  return mark.unit !== undefined && reports.includes(mark.report) && !isWanted;
}
