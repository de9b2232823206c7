import type { LogEvent } from "../contract/logTables";

/** One row of Logg that could be read; what is empty is undefined. */
export interface LogEntry {
  /** From 1 under the header. */
  readonly row: number;
  readonly number: number | undefined;
  /** An Excel serial of local time. */
  readonly time: number | undefined;
  readonly event: LogEvent;
  readonly inputHash: string | undefined;
  readonly resultHash: string | undefined;
  readonly rules: string | undefined;
  readonly model: string | undefined;
  readonly budgetYear: number | undefined;
  /** As it stands: `2026-08`. */
  readonly period: string | undefined;
  readonly rowsRead: number | undefined;
  readonly cellsChanged: number | undefined;
  readonly errors: number | undefined;
  readonly advice: number | undefined;
  readonly version: string | undefined;
  readonly by: string | undefined;
}

/** A row of Logg as it stands: its event is undefined where it can not be read. */
export interface LogRow extends Omit<LogEntry, "event"> {
  readonly event: LogEvent | undefined;
  /** What stands in the cells that the lock depends on; "" where they are empty. */
  readonly found: Readonly<Record<LockFault["column"], string>>;
}

/** The cell, or the header, that can not be read: the colours count as locked until it can. */
export interface LockFault {
  readonly column: "event" | "number";
  /** The table lacks the column. */
  readonly isHeader: boolean;
  /** What stands there; of a header the one that is nearest. "" for nothing. */
  readonly found: string;
}

/** What the newest of the rows that lock and unlock says: since when, in which row, and for which version. */
export interface ColourLock {
  readonly row: number;
  readonly number: number | undefined;
  readonly time: number | undefined;
  /** The ISO day of `time`. */
  readonly day: string | undefined;
  readonly period: string | undefined;
  readonly version: string | undefined;
  readonly by: string | undefined;
  /** Set where Logg can not be read well enough to say that the colours are not locked. */
  readonly fault?: LockFault;
}
