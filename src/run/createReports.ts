import { sameName } from "../domain/nameKey";
import type { Workbook } from "../domain/rows";
import { readTables } from "../excel/readTables";
import type { ReportsBefore } from "../excel/report/reportsBefore";
import { takeBackReports } from "../excel/report/takeBackReports";
import { type SessionOptions, withWorkbook } from "../excel/session";
import { writeReports } from "../excel/writeReports";
import { availableReports } from "../reports/availableReports";
import { buildReports } from "../reports/buildReports";
import { REPORT_IDS, type ReportId, type ReportSheet } from "../sheets/report/reportSheet";
import { isContractTable, isLightColumn } from "../sheets/tableRequest";
import { ABANDONED_WORDS } from "../text/reports/abandonedWords";
import { compute } from "./compute";
import { reportOf } from "./reportOf";
import type { RunProgress, RunReport } from "./runReport";

export interface CreateReportsOptions extends SessionOptions {
  /** The reports that are wanted; when not given, all that the workbook has something to fill with. */
  readonly reports?: readonly ReportId[] | undefined;
  /** Of the reports with a sheet per unit, those of these units; all when not given. */
  readonly units?: readonly string[] | undefined;
  /** Sheets of the caller's own choosing, instead of `reports`: an explanation, a comparison. */
  readonly build?: ((source: RunReport) => readonly ReportSheet[]) | undefined;
  readonly onProgress?: ((progress: RunProgress) => void) | undefined;
}

/** What became of the reports. A report that already said the same is in neither list. */
export interface CreatedReports {
  /** Names of sheets that are new. */
  readonly made: readonly string[];
  /** Names of sheets that were brought up to date. */
  readonly remade: readonly string[];
  /** Names of sheets that should have been brought up to date, but are protected: they were left alone. */
  readonly blocked: readonly string[];
  /** Names of sheets whose unit is gone: they say so, and stay as they are. Known only when all units' are made. */
  readonly abandoned: readonly string[];
  /** The run that the reports tell of; undefined in a workbook without contract tables, where nothing is made. */
  readonly report: RunReport | undefined;
  /** For `undoReports`. */
  readonly before: ReportsBefore;
}

const NOTHING: CreatedReports = {
  made: [],
  remade: [],
  blocked: [],
  abandoned: [],
  report: undefined,
  before: { made: [], remade: [], written: new Map() },
};

/**
 * *Skapa rapporter*: reads and computes as *Räkna om* does, without writing the results, and puts the reports on sheets of
 * their own. What the user has written in and beside them stays.
 *
 * All or nothing. Errors: `WorkbookError`, or the signal's `AbortError`; the workbook is then as it was.
 */
export async function createReports(options: CreateReportsOptions = {}): Promise<CreatedReports> {
  const { onProgress = () => {} } = options;
  return withWorkbook(async (session) => {
    onProgress({ step: "read", share: 0.05 });
    const tables = await readTables(session, { isWanted: isContractTable, isLight: isLightColumn });
    if (tables.length === 0) return NOTHING;
    onProgress({ step: "compute", share: 0.3 });
    const report = reportOf([compute(tables)], { language: "sv", isSettled: true });
    const sheets = sheetsOf(report, options);
    onProgress({ step: "write", share: 0.6 });
    const complete = { reports: completeOf(options), why: whyAbandoned(report.workbook) };
    const written = await writeReports(session, sheets, complete);
    return { ...written, report: { ...report, written: "nothing" } };
  }, options);
}

function sheetsOf(report: RunReport, { reports, units, build }: CreateReportsOptions): readonly ReportSheet[] {
  if (build) return build(report);
  // Chosen when all are built, so that a unit's sheet has the same name whichever others are made.
  return buildReports(report, reports ?? availableReports(report)).filter(({ unit }) => isFor(unit, units));
}

/** The reports whose sheets are all made, so that one that is not among them is abandoned. */
function completeOf({ reports, units, build }: CreateReportsOptions): readonly ReportId[] {
  return units || build ? [] : (reports ?? REPORT_IDS);
}

/** A unit without a sheet is either unknown to Organisation or has nothing that the report tells of. */
function whyAbandoned({ units }: Workbook): (unit: string) => string {
  const { gone, idle } = ABANDONED_WORDS;
  return (unit) => (units.some((row) => sameName(row.unit, unit)) ? idle : gone);
}

function isFor(unit: string | undefined, units: readonly string[] | undefined): boolean {
  return unit === undefined || units === undefined || units.some((one) => sameName(one, unit));
}

/**
 * Takes back what `createReports` did: sheets that are new go and others become what they were, except those
 * where the user has written over something of the report's; what the user has written beside it stays. Errors: `WorkbookError`.
 */
export async function undoReports(before: ReportsBefore, options: SessionOptions = {}): Promise<void> {
  await withWorkbook((session) => takeBackReports(session, before), options);
}
