import { evaluate } from "../domain/evaluate";
import { type Finding, finding } from "../domain/finding";
import type { Outcome } from "../domain/outcome";
import { LOG_EVENT_WORDS } from "../sheets/contract/logTables";
import { colourLock } from "../sheets/log/colourLock";
import type { ColourLock } from "../sheets/log/logEntry";
import { type ReadResult, readWorkbook } from "../sheets/reading/readWorkbook";
import type { Change, TableData } from "../sheets/tableData";
import { planChanges } from "../sheets/writing/planChanges";
import { protectedSheets } from "../sheets/writing/protectedSheets";
import { cellsDiffering } from "./cellsDiffering";

const EVENT_WORDS: readonly string[] = Object.values(LOG_EVENT_WORDS);

/** What the tables said, what it comes to, and what must be written for the workbook to show it. */
export interface Computed {
  readonly read: ReadResult;
  readonly outcome: Outcome;
  /** Findings about tables that can not be written. */
  readonly blocked: readonly Finding[];
  readonly changes: readonly Change[];
  /** Every result already stands in the tables, with its colours; so asked whether a run may write there or not. */
  readonly isCurrent: boolean;
  /** How many cells do not say what they should; 0 where it is current. */
  readonly differing: number;
  /** Some input is a formula: what was read may change when the changes are written. */
  readonly hasFormulas: boolean;
  /** Set where the colours are locked for a decision: `changes` is then empty, whatever differs. */
  readonly lock?: ColourLock;
}

/** Everything between reading the workbook and writing it, without touching it: same tables, same result. */
export function compute(tables: readonly TableData[]): Computed {
  const read = readWorkbook(tables);
  const outcome = evaluate(read.workbook);
  const planned = planChanges(tables, outcome);
  const lock = colourLock(read.geometry);
  const differing = cellsDiffering(planned);
  const written = lock
    ? { lock, blocked: [lockedFinding(lock, differing)], changes: [] }
    : { blocked: protectedSheets(tables, planned), changes: withoutBlocked(planned, tables) };
  const hasFormulas = tables.some((table) => table.hasFormulas);
  return { read, outcome, ...written, isCurrent: planned.length === 0, differing, hasFormulas };
}

/** Says since when the colours are locked, or why they count as locked, and how far the sheets are from what a run would write. */
function lockedFinding({ row, day, version, fault }: ColourLock, differing: number): Finding {
  if (!fault) return finding("colours-locked", { table: "log", row }, { day, version, differing });
  const { column, isHeader, found } = fault;
  const at = { table: "log", ...(isHeader ? {} : { row }), column } as const;
  return finding("lock-unreadable", at, { found, isHeader, allowed: column === "event" ? EVENT_WORDS : [], differing });
}

/** Protection is never lifted: what would be written to a table on a protected sheet is left out. */
function withoutBlocked(changes: readonly Change[], tables: readonly TableData[]): readonly Change[] {
  const blocked = new Set(tables.filter((table) => table.sheetProtected).map((table) => table.name));
  return changes.filter((change) => change.kind === "createTable" || !blocked.has(change.table));
}
