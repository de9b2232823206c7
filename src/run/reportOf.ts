import { type Finding, finding } from "../domain/finding";
import { tableKeyOf } from "../sheets/contract/contract";
import { workbookNames } from "../sheets/contract/names";
import { cellsBeside } from "../sheets/place/cellsBeside";
import type { Change } from "../sheets/tableData";
import { describeFinding, findingMessage } from "../text/findings/describeFinding";
import type { Language } from "../text/pane/textsFor";
import { cellsDiffering } from "./cellsDiffering";
import type { Computed } from "./compute";
import { findingsOf } from "./findingsOf";
import { splitIgnored } from "./ignored/splitIgnored";
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
  const { read, outcome, lock } = last;
  const describe: Describe = (found, { place }) => {
    const cellOf = cellsBeside({ at: found.at, cell: place?.cell });
    const names = workbookNames(read.workbook.settings.amountUnit, cellOf);
    return findingMessage(describeFinding(found, language, names));
  };
  const findings = [...findingsOf(last), ...(isSettled ? [] : unsettled(last, passes.length))];
  const located = locateFindings(findings, { geometry: read.geometry, model: outcome.model, describe });
  const { shown, ignored } = splitIgnored(located, last);
  return {
    outcome: { ...outcome, findings: shown.map((found) => found.finding) },
    workbook: read.workbook,
    findings: shown,
    ignored,
    municipality: read.workbook.settings.municipality,
    written: writtenBy(passes.flatMap((pass) => pass.changes)),
    finishedAt: new Date().toISOString(),
    ...(lock && { lock }),
  };
}

/** Tables whose results still changed when the run gave up. */
function unsettled({ changes }: Computed, runs: number): readonly Finding[] {
  const keys = new Set(changes.map((change) => tableKeyOf(tableOf(change))));
  return [...keys].flatMap((table) =>
    table === undefined ? [] : [finding("results-never-settle", { table }, { runs })],
  );
}

/** The run's own row in Logg is not counted, so that the number is the one that it says. */
function writtenBy(changes: readonly Change[]): RunReport["written"] {
  if (changes.length === 0) return "nothing";
  const results = changes.filter((change) => tableKeyOf(tableOf(change)) !== "log");
  return { cells: cellsDiffering(results), tables: [...new Set(results.map(tableOf))] };
}

function tableOf(change: Change): string {
  return change.kind === "createTable" ? change.layout.table : change.table;
}
