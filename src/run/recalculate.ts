import { applyChanges } from "../excel/applyChanges";
import { readTables } from "../excel/readTables";
import { restoreAll } from "../excel/restore";
import { restoringOnFailure } from "../excel/restoringOnFailure";
import { type Session, type SessionOptions, withWorkbook } from "../excel/session";
import type { Snapshot } from "../excel/snapshot";
import { isContractTable, isLightColumn } from "../sheets/tableRequest";
import type { Language } from "../text/pane/textsFor";
import { type Computed, compute } from "./compute";
import { localSerial } from "./localSerial";
import { createRunLog } from "./log/runLog";
import { reportOf } from "./reportOf";
import type { RunProgress, RunReport } from "./runReport";

export interface RunOptions extends SessionOptions {
  /** The language of the findings; Swedish when not given. */
  readonly language?: Language;
  readonly onProgress?: ((progress: RunProgress) => void) | undefined;
  /** Called each time just before the values are asked for. */
  readonly onRead?: (() => void) | undefined;
  /** When the run is made, for Logg; now when not given. */
  readonly now?: Date | undefined;
}

/** A run's report, where the tables stand, and what it takes to undo it, last write last; empty when nothing was written. */
export interface Run {
  readonly report: RunReport;
  readonly before: readonly Snapshot[];
}

/** Formulas among the inputs may build on results: so many times they are followed before the run gives up. */
const MOST_PASSES = 5;

/**
 * *Räkna om*: reads the contract tables, checks them, computes everything, writes the results and colours the lights.
 * Where input cells are formulas over results, it does so again until nothing changes any more.
 *
 * All or nothing; a second run on unchanged input writes nothing. A table on a protected sheet is left alone, with a
 * finding. Where there is a Logg the run adds its row, in the same round trips; where the colours are locked it writes nothing.
 * Errors: `WorkbookError`, or the signal's `AbortError`; the workbook is then as it was.
 */
export async function recalculate(options: RunOptions = {}): Promise<Run> {
  return withWorkbook((session) => recalculateAfter(session, [], options), options);
}

/**
 * A run that belongs to what was just written: `written` takes that back. Both stand or neither: when the run fails what was
 * written is taken back too, and the run's `before` undoes all of it.
 */
export async function recalculateAfter(
  session: Session,
  written: readonly Snapshot[],
  options: RunOptions,
): Promise<Run> {
  const { language = "sv" } = options;
  const before = [...written];
  const work = async () => {
    const { passes, isSettled } = await settle(session, before, options);
    return { report: reportOf(passes, { language, isSettled }), before };
  };
  return restoringOnFailure(session, work, (toTheEnd) => restoreAll(toTheEnd, before));
}

async function settle(
  session: Session,
  before: Snapshot[],
  { onProgress = () => {}, onRead = () => {}, now = new Date() }: RunOptions,
): Promise<{ readonly passes: readonly Computed[]; readonly isSettled: boolean }> {
  const passes: Computed[] = [];
  const log = createRunLog(localSerial(now));
  for (let number = 1; number <= MOST_PASSES; number += 1) {
    onProgress({ step: "read", share: 0.05 });
    const tables = await readTables(session, { isWanted: isContractTable, isLight: isLightColumn, onAsk: onRead });
    onProgress({ step: "compute", share: 0.4 });
    const pass = log.withRow(compute(tables));
    passes.push(pass);
    onProgress({ step: "write", share: 0.6 });
    const snapshot = await applyChanges(session, pass.changes);
    if (snapshot) before.push(snapshot);
    if (!snapshot || !pass.hasFormulas) return { passes, isSettled: true };
  }
  return { passes, isSettled: false };
}
