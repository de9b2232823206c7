import { evaluate } from "../domain/evaluate";
import type { Finding } from "../domain/finding";
import { applyChanges } from "../excel/applyChanges";
import { readTables } from "../excel/readTables";
import { type SessionOptions, withWorkbook } from "../excel/session";
import type { Snapshot } from "../excel/snapshot";
import { workbookNames } from "../sheets/contract/names";
import { type ReadResult, readWorkbook } from "../sheets/reading/readWorkbook";
import type { Change, TableData } from "../sheets/tableData";
import { isContractTable, isLightColumn } from "../sheets/tableRequest";
import { planChanges } from "../sheets/writing/planChanges";
import { protectedSheets } from "../sheets/writing/protectedSheets";
import { describeFinding, findingMessage } from "../text/findings/describeFinding";
import type { Language } from "../text/pane/textsFor";
import { locateFindings } from "./locateFindings";
import type { RunProgress, RunReport } from "./runReport";

export interface RunOptions extends SessionOptions {
  /** The language of the findings; Swedish when not given. */
  readonly language?: Language;
  readonly onProgress?: ((progress: RunProgress) => void) | undefined;
}

/** A run's report, where the tables stand, and what it takes to undo it; `before` is undefined when nothing was written. */
export interface Run {
  readonly report: RunReport;
  readonly read: ReadResult;
  readonly before: Snapshot | undefined;
}

/**
 * *Räkna om*: reads the contract tables, checks them, computes everything, writes the results and colours the lights.
 *
 * All or nothing; a second run on unchanged input writes nothing. A table on a protected sheet is left alone, with a
 * finding. Errors: `WorkbookError`, or the signal's `AbortError`; the workbook is then as it was.
 */
export async function recalculate({
  onProgress = () => {},
  language = "sv",
  ...options
}: RunOptions = {}): Promise<Run> {
  return withWorkbook(async (session) => {
    onProgress({ step: "read", share: 0.05 });
    const tables = await readTables(session, { isWanted: isContractTable, isLight: isLightColumn });
    onProgress({ step: "compute", share: 0.4 });
    const { run, changes } = compute(tables, language);
    onProgress({ step: "write", share: 0.6 });
    const before = await applyChanges(session, changes);
    return { ...run, before };
  }, options);
}

function compute(
  tables: readonly TableData[],
  language: Language,
): { run: Omit<Run, "before">; changes: readonly Change[] } {
  const read = readWorkbook(tables);
  const outcome = evaluate(read.workbook);
  const planned = planChanges(tables, outcome);
  const blocked = protectedSheets(tables, planned);
  const changes = withoutBlocked(planned, tables);
  const names = workbookNames(read.workbook.settings.amountUnit);
  const describe = (finding: Finding) => findingMessage(describeFinding(finding, language, names));
  const findings = [...read.findings, ...outcome.findings, ...blocked];
  const report: RunReport = {
    outcome: { ...outcome, findings },
    workbook: read.workbook,
    findings: locateFindings(findings, read.geometry, describe),
    municipality: read.workbook.settings.municipality,
    written: writtenBy(changes),
    finishedAt: new Date().toISOString(),
  };
  return { run: { report, read }, changes };
}

/** Protection is never lifted: what would be written to a table on a protected sheet is left out. */
function withoutBlocked(changes: readonly Change[], tables: readonly TableData[]): readonly Change[] {
  const blocked = new Set(tables.filter((table) => table.sheetProtected).map((table) => table.name));
  return changes.filter((change) => change.kind === "createTable" || !blocked.has(change.table));
}

function writtenBy(changes: readonly Change[]): RunReport["written"] {
  if (changes.length === 0) return "nothing";
  const tables = changes.map((change) => (change.kind === "createTable" ? change.layout.table : change.table));
  return { cells: changes.reduce((sum, change) => sum + cellsOf(change), 0), tables: [...new Set(tables)] };
}

function cellsOf(change: Change): number {
  if (change.kind === "createTable") return change.rows.length * change.layout.columns.length;
  return change.kind === "value" ? 1 : 0;
}
