import type { Finding, Severity } from "../domain/finding";
import type { Outcome } from "../domain/outcome";
import type { Workbook } from "../domain/rows";

/** A finding as the reports count and quote it. `message` is Swedish: what is wrong and what to do about it. */
export interface ReportFinding {
  readonly finding: Finding;
  readonly severity: Severity;
  readonly message: string;
}

/** What the reports are built from: one run's input and results. A `RunReport` is one. */
export interface ReportSource {
  readonly workbook: Workbook;
  readonly outcome: Outcome;
  readonly findings: readonly ReportFinding[];
  readonly municipality: string | undefined;
  /** ISO 8601 with time; the footer names its day, in local time. */
  readonly finishedAt: string;
}
