/** Letting an advice be, with a reason. */
export interface IgnoringTexts {
  /** On the finding: opens the form. */
  readonly start: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly reasonMissing: string;
  readonly by: string;
  readonly byHint: string;
  readonly ignore: string;
  readonly cancel: string;
  /** "2 ignorerade". */
  readonly group: (count: number) => string;
  readonly groupNote: (table: string) => string;
  /** "Ekonomichef, 22 november 2026"; either may be missing. */
  readonly signed: (by: string | undefined, day: string | undefined) => string;
  readonly restore: string;
  readonly restoreOf: (name: string) => string;
  readonly ignored: (table: string) => string;
  readonly restored: string;
  readonly undo: string;
  readonly refusedTitle: string;
  readonly gone: (table: string) => string;
}
