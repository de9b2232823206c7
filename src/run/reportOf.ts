import { unlessUnread } from "../domain/checks/unlessUnread";
import { type Finding, finding } from "../domain/finding";
import { tableKeyOf } from "../sheets/contract/contract";
import { workbookNames } from "../sheets/contract/names";
import { cellsBeside } from "../sheets/place/cellsBeside";
import type { Change } from "../sheets/tableData";
import { describeFinding, findingMessage } from "../text/findings/describeFinding";
import type { Language } from "../text/pane/textsFor";
import type { Computed } from "./compute";
import { type Describe, locateFindings } from "./locateFindings";
import type { RunReport } from "./runReport";

/** How a report is made: its language, and whether the results stood still in the end. */
interface Reporting {
  readonly language: Language;
  readonly isSettled: boolean;
}

/** What a run found and did. `passes` are its computations in order; all but the last were followed by another reading. */
export function reportOf(passes: readonly Computed[], { language, isSettled }: Reporting): RunReport {
  const last = passes.at(-1);
  if (!last) throw new Error("a run has at least one pass");
  const { read, outcome, blocked } = last;
  const describe: Describe = (found, { place }) => {
    const cellOf = cellsBeside({ at: found.at, cell: place?.cell });
    const names = workbookNames(read.workbook.settings.amountUnit, cellOf);
    return findingMessage(describeFinding(found, language, names));
  };
  const findings = [
    ...read.findings,
    ...unlessUnread(outcome.findings, read.findings),
    ...blocked,
    ...(isSettled ? [] : unsettled(last, passes.length)),
  ];
  return {
    outcome: { ...outcome, findings },
    workbook: read.workbook,
    findings: locateFindings(findings, { geometry: read.geometry, model: outcome.model, describe }),
    municipality: read.workbook.settings.municipality,
    written: writtenBy(passes.flatMap((pass) => pass.changes)),
    finishedAt: new Date().toISOString(),
  };
}

/** Tables whose results still changed when the run gave up. */
function unsettled({ changes }: Computed, runs: number): readonly Finding[] {
  const keys = new Set(changes.map((change) => tableKeyOf(tableOf(change))));
  return [...keys].flatMap((table) =>
    table === undefined ? [] : [finding("results-never-settle", { table }, { runs })],
  );
}

function writtenBy(changes: readonly Change[]): RunReport["written"] {
  if (changes.length === 0) return "nothing";
  const tables = changes.map(tableOf);
  return { cells: changes.reduce((sum, change) => sum + cellsOf(change), 0), tables: [...new Set(tables)] };
}

function cellsOf(change: Change): number {
  if (change.kind === "createTable") return change.rows.length * change.layout.columns.length;
  return change.kind === "value" ? 1 : 0;
}

function tableOf(change: Change): string {
  return change.kind === "createTable" ? change.layout.table : change.table;
}
