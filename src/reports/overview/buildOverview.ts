import type { Citation } from "../../domain/rule";
import type { ReportSheet } from "../../sheets/report/reportSheet";
import { OVERVIEW_WORDS } from "../../text/reports/overviewWords";
import { REPORT_NAMES } from "../../text/reports/reportNames";
import type { ReportContext } from "../parts/reportContext";
import { budgetWords, reportSheet } from "../parts/reportSheet";
import { headingRows, textBox } from "../parts/rows";
import { sectionSource } from "../parts/sectionSource";
import { frameTable, frameTableWidth } from "../shared/frameTable";
import { MODEL_RULES } from "../shared/modelRules";
import { countRows } from "./countRows";
import { economyRows } from "./economyRows";
import { situationRows } from "./situationRows";

export const RULE: Citation = [
  "T3.2-g",
  "T3.2-a",
  "T3.2-b",
  "T3.2-e",
  "T3.2-f",
  "S4-a",
  "S4-b",
  "Ti-d",
  "KL11:5",
  "KL11:12",
  "A-10",
];

/** The names, and room for the longest words among the headers. The page is filled by its height, not its width. */
const WIDTHS: readonly number[] = [34, 13, 15, 13, 17, 16, 20, 17, 16, 13, 13, 13];

/**
 * The municipality on one page: the units' lights with the economy first, frames and room, deficits, financial goals,
 * balanskravsresultat and what the run found.
 *
 * Source: T3.2-g and the rules of its parts. An empty part says what to fill in; never throws.
 */
export function buildOverview(context: ReportContext): readonly ReportSheet[] {
  const rows = [
    ...situationRows(context),
    ...headingRows(
      "frames",
      OVERVIEW_WORDS.frames,
      `${MODEL_RULES.frames(context)} · ${sectionSource(context.model, ["Ti-d", "KL11:5"])}`,
    ),
    ...frameTable(context),
    ...economyRows(context),
    ...countRows(context),
    textBox("summary", OVERVIEW_WORDS.summary, 4),
  ];
  const title = REPORT_NAMES.overview;
  const about = budgetWords(context);
  return [
    reportSheet(context, {
      report: "overview",
      sheet: title,
      title,
      about,
      orientation: "landscape",
      onePage: true,
      widths: overviewWidths(context),
      rows,
    }),
  ];
}

/** As many as the table of units has; more when the plan has many years. */
function overviewWidths(context: ReportContext): readonly number[] {
  const more = Math.max(0, frameTableWidth(context) - WIDTHS.length);
  return [...WIDTHS, ...Array.from({ length: more }, () => 13)];
}
