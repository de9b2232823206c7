import { evaluate } from "../../domain/evaluate";
import { sameName } from "../../domain/nameKey";
import { RULE_VERSION } from "../../domain/ruleVersion";
import { tableIn } from "../../domain/versions/compareVersions";
import type { KeptBook } from "../../domain/versions/keptBook";
import type { LogEntry } from "../../sheets/log/logEntry";
import { readInput } from "../../sheets/log/readInput";
import { readLog } from "../../sheets/log/readLog";
import { resultHash } from "../../sheets/log/resultHash";
import { readWorkbook } from "../../sheets/reading/readWorkbook";
import { bookTables } from "../../sheets/versions/bookTables";
import { keepBook, keptHash } from "../../sheets/versions/keepBook";
import { readVersionList } from "../../sheets/versions/readVersionList";
import { readBook } from "../../sheets/versions/readVersions";
import type { Books } from "./readBooks";

/** What a replay found out; `cells` and `frames` count what differs, `rules` is the edition that computed it the first time. */
export type Replay =
  /** The same input gave the same results, and they stand in the workbook (or are those that were kept). */
  | { readonly verdict: "same"; readonly version?: string; readonly entry?: LogEntry }
  | { readonly verdict: "noRun" | "otherResult"; readonly entry?: LogEntry }
  | { readonly verdict: "otherInput"; readonly entry: LogEntry; readonly inputHash: string }
  | { readonly verdict: "otherCells"; readonly entry: LogEntry; readonly cells: number }
  | { readonly verdict: "otherRules"; readonly rules: string | undefined; readonly version?: string }
  | { readonly verdict: "unknownVersion" | "changedData"; readonly version: string }
  | { readonly verdict: "unreadable"; readonly version: string; readonly cells: number }
  | { readonly verdict: "otherFrames"; readonly version: string; readonly frames: number };

/**
 * Computes anew what the newest run in Logg computed and says whether the workbook's input, results and cells are still
 * those. A result computed by another edition of the rules may differ; it then says so.
 *
 * Nothing is written. @example replayRun(books).verdict // "same"
 */
export function replayRun({ geometry, computed }: Books): Replay {
  const entry = readLog(geometry).findLast(({ event }) => event === "run");
  if (!entry) return { verdict: "noRun" };
  const now = readInput(geometry).hash;
  if (now !== entry.inputHash) return { verdict: "otherInput", entry, inputHash: now };
  if (resultHash(computed.outcome) !== entry.resultHash) {
    const { rules } = entry;
    return rules === RULE_VERSION ? { verdict: "otherResult", entry } : { verdict: "otherRules", rules };
  }
  return computed.isCurrent ? { verdict: "same", entry } : { verdict: "otherCells", entry, cells: computed.differing };
}

/**
 * Computes a version's frames anew from what was kept of it, and says whether they are those that were kept.
 *
 * Nothing is written. @example replayVersion(books, "Budget KF").verdict // "same"
 */
export function replayVersion({ geometry }: Books, version: string): Replay {
  const entry = readVersionList(geometry).find((one) => sameName(one.name, version));
  if (!entry) return { verdict: "unknownVersion", version };
  const { book, findings } = readBook(geometry, entry.name);
  if (findings.length > 0) return { verdict: "unreadable", version: entry.name, cells: findings.length };
  if (keptHash(book) !== entry.keptHash) return { verdict: "changedData", version: entry.name };
  const frames = framesDiffering(book);
  if (frames === 0) return { verdict: "same", version: entry.name };
  const { rules, name } = entry;
  return rules === RULE_VERSION
    ? { verdict: "otherFrames", version: name, frames }
    : { verdict: "otherRules", rules, version: name };
}

function framesDiffering(book: KeptBook): number {
  const { workbook, geometry } = readWorkbook(bookTables(book));
  const anew = tableIn(keepBook(geometry, evaluate(workbook)), "frames").rows;
  const kept = tableIn(book, "frames").rows;
  const differs = kept.filter(({ cells }, index) => JSON.stringify(cells) !== JSON.stringify(anew[index]?.cells));
  return differs.length + Math.max(0, anew.length - kept.length);
}
