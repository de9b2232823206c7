import type { Finding, Severity } from "../domain/finding";
import type { FindingIdentity } from "../domain/ignored/matchIgnored";
import type { Outcome } from "../domain/outcome";
import type { Workbook } from "../domain/rows";
import type { Paragraph, RuleId } from "../domain/rule";
import type { ColourLock } from "../sheets/log/logEntry";

/** What one run found and did. `workbook` is the input it was computed from: names, targets and measures stand there. */
export interface RunReport {
  readonly outcome: Outcome;
  readonly workbook: Workbook;
  readonly findings: readonly LocatedFinding[];
  /** Advice that Ignorerade fynd names, with the reason: not among `findings`. */
  readonly ignored: readonly IgnoredFinding[];
  readonly municipality: string | undefined;
  /**
   * `"nothing"` when every cell already held its value. `cells` got another content or look, each counted once, the run's own
   * row in Logg not among them; `tables` are Swedish names.
   */
  readonly written: { readonly cells: number; readonly tables: readonly string[] } | "nothing";
  /** ISO 8601 with time, e.g. `2026-11-22T14:32:05.000Z`; shown in local time. */
  readonly finishedAt: string;
  /** Set where the colours are locked for a decision: the run wrote nothing. */
  readonly lock?: ColourLock;
}

/** A finding with all that is needed to show it: its words, its rule and where it is. */
export interface LocatedFinding {
  readonly finding: Finding;
  readonly severity: Severity;
  /** The paragraphs of its citation, at least one. */
  readonly rules: readonly [CitedRule, ...CitedRule[]];
  /** The paragraph of the municipality's own document, where its own model has one: shown instead of `rules`. */
  readonly source?: string;
  /** Swedish names, as in the workbook. */
  readonly table: string;
  readonly column?: string;
  /** Counts from 1 under the header. */
  readonly row?: number;
  /** Absent when the table does not exist. `address` is as Excel writes it: `Uppföljning!E7`. */
  readonly place?: { readonly sheet: string; readonly cell: string; readonly address: string };
  /** What is wrong and what to do about it, in Swedish. */
  readonly message: string;
  /** How Ignorerade fynd names it; absent of what can not be ignored, which every error is. */
  readonly identity?: FindingIdentity;
}

/** An advice that somebody has let be. */
export interface IgnoredFinding {
  readonly finding: LocatedFinding;
  /** Its row in Ignorerade fynd, from 1 under the header. */
  readonly row: number;
  readonly reason: string;
  readonly by?: string;
  /** An ISO day. */
  readonly date?: string;
}

/** A rule id with the words it stands for. */
export interface CitedRule extends Paragraph {
  readonly id: RuleId;
}

export type RunStep = "read" | "compute" | "write";

/** `share` is how much of the whole run is done, 0–1. */
export interface RunProgress {
  readonly step: RunStep;
  readonly share: number;
}
