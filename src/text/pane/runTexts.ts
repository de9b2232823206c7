export interface RunTexts {
  readonly recalculate: string;
  readonly cancel: string;
  readonly cancelling: string;
  readonly never: string;
  readonly reading: string;
  readonly fetchingView: string;
  readonly unfilled: string;
  readonly current: string;
  readonly unwritten: string;
  readonly readAt: (time: string) => string;
  readonly read: string;
  readonly compute: string;
  readonly write: string;
  readonly progress: string;
  readonly calculatedAt: (time: string) => string;
  readonly findings: (count: string) => string;
  readonly stale: (tables: number) => string;
  readonly staleTables: (names: string) => string;
  readonly keepCurrent: string;
  /** That it is on. */
  readonly keepsCurrent: string;
  readonly cancelled: string;
  readonly wrote: (cells: string, tables: number) => string;
  readonly wroteNothing: string;
  readonly templateCreated: (tables: number) => string;
  readonly templateComplete: string;
  readonly undone: string;
  readonly modelWritten: (model: string, sheet: string) => string;
  readonly modelExists: (sheet: string) => string;
  /** `Låst 22 november 2026 · version Budget KF`; the version may be "". */
  readonly locked: (day: string, version: string) => string;
  /** Locked, and something has been typed since; the day may be "". */
  readonly lockedChanged: (day: string) => string;
  /** Locked, and the results in the tables are not those of what is filled in. */
  readonly lockedDiffers: (day: string) => string;
  /** What the pane shows then, and what the sheets show. */
  readonly lockedShows: (time: string) => string;
}
