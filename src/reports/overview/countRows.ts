import type { Citation } from "../../domain/rule";
import type { ReportRow } from "../../sheets/report/reportSheet";
import { OVERVIEW_WORDS } from "../../text/reports/overviewWords";
import type { ReportContext } from "../parts/reportContext";
import { headingRows, note } from "../parts/rows";

export const RULE: Citation = ["WB"];

/** How many errors and pieces of advice the run gave: what the numbers above are worth. */
export function countRows({ source }: ReportContext): readonly ReportRow[] {
  const errors = source.findings.filter(({ severity }) => severity === "error").length;
  const advice = source.findings.length - errors;
  const text = source.findings.length === 0 ? OVERVIEW_WORDS.noFindings : OVERVIEW_WORDS.findingCount(errors, advice);
  return [...headingRows("findings", OVERVIEW_WORDS.findings), note("findings/count", text)];
}
