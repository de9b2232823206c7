import type { BridgePart } from "../../domain/bridge/bridge";
import type { Earmark } from "../../domain/versions/compareFrames";
import type { Advice } from "./advice";
import type { VersionFlawTexts } from "./versionFlawTexts";

/** The words of Versioner: keep, compare, lock, and what Logg says. Days, times, amounts and counts come formatted. */
export interface VersionsTexts {
  readonly lock: string;
  readonly locked: (day: string, version: string) => string;
  readonly lockedBy: (by: string) => string;
  readonly lockedWhat: string;
  /** Logg can not be read well enough to say that they are not locked. */
  readonly lockedUnsure: string;
  readonly lockedUnsureWhat: string;
  readonly unlocked: string;
  readonly unlockedWhat: string;
  readonly lockNow: string;
  readonly lockWith: string;
  readonly unlock: string;
  readonly locker: string;
  readonly keep: string;
  readonly name: string;
  readonly by: string;
  readonly byHint: string;
  readonly comment: string;
  readonly keepButton: string;
  readonly keepAndLock: string;
  readonly versions: string;
  readonly none: Advice;
  readonly sameInput: string;
  readonly otherInput: string;
  /** What the frames come of is the same; something else is not. */
  readonly otherBeside: string;
  readonly frames: (year: string) => string;
  readonly input: string;
  readonly rules: string;
  readonly flaw: VersionFlawTexts;
  readonly compareWithNow: string;
  readonly replay: string;
  readonly remove: string;
  /** On the button: what it takes back. */
  readonly undoOf: Readonly<Record<"keep" | "lock" | "keepAndLock" | "unlock" | "remove" | "startLog", string>>;
  readonly done: Readonly<
    Record<"keep" | "lock" | "keepAndLock" | "unlock" | "remove" | "startLog" | "undone", string>
  >;
  readonly refused: Readonly<
    Record<
      "nameMissing" | "nameTaken" | "byMissing" | "unknownVersion" | "alreadyLocked" | "notLocked" | "versionLocked",
      string
    >
  >;
  readonly notCurrent: (cells: string) => string;
  readonly compare: string;
  readonly before: string;
  readonly after: string;
  readonly now: string;
  readonly unit: string;
  readonly allUnits: string;
  readonly compareButton: string;
  readonly toSheet: string;
  readonly gone: string;
  readonly result: (before: string, after: string) => string;
  readonly noDifference: string;
  readonly framesChanged: (count: string) => string;
  readonly noFrames: string;
  readonly assumptionsChanged: (count: string) => string;
  readonly noAssumptions: string;
  readonly inTable: (table: string, count: string) => string;
  readonly earmark: Readonly<Record<Earmark, string>>;
  readonly newFrame: string;
  readonly goneFrame: string;
  /** In place of a difference, where a frame of one of the versions can not be computed. */
  readonly notKnown: string;
  readonly part: Readonly<Record<BridgePart, string>>;
  readonly added: string;
  readonly removed: string;
  readonly empty: string;
  /** A cell that is true or false. */
  readonly flag: Readonly<Record<"yes" | "no", string>>;
  readonly more: (count: string) => string;
  readonly log: string;
  readonly noLog: Advice;
  readonly startLog: string;
  readonly emptyLog: string;
  readonly event: Readonly<Record<"run" | "locked" | "unlocked" | "version" | "removed", string>>;
  readonly counts: (cells: string, errors: string, advice: string) => string;
  readonly replayRun: string;
  readonly verdict: ReplayTexts;
}

/** What a replay found out. */
export interface ReplayTexts {
  readonly same: (version: string | undefined) => string;
  readonly noRun: string;
  readonly otherInput: (day: string) => string;
  readonly otherResult: string;
  readonly otherCells: (cells: number) => string;
  readonly otherRules: (rules: string | undefined, now: string) => string;
  readonly unknownVersion: (version: string) => string;
  readonly changedData: (version: string) => string;
  readonly unreadable: (version: string, cells: number) => string;
  readonly otherFrames: (version: string, frames: number) => string;
}
