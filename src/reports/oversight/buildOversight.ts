import type { Citation } from "../../domain/rule";
import type { ReportRow, ReportSheet } from "../../sheets/report/reportSheet";
import { OVERSIGHT_WORDS } from "../../text/reports/oversightWords";
import { REPORT_NAMES } from "../../text/reports/reportNames";
import { citationText } from "../parts/citationText";
import type { ReportContext } from "../parts/reportContext";
import { budgetWords, reportSheet } from "../parts/reportSheet";
import { headingRows, textBox } from "../parts/rows";
import { conditionsPart } from "./conditionsPart";
import { economyPart } from "./economyPart";
import { goalsPart } from "./goalsPart";
import { qualityPart } from "./qualityPart";
import { risksPart } from "./risksPart";

export const RULE: Citation = ["T5.2-a"];

/** What it is, its description, four narrow columns, and the light. */
const WIDTHS = [20, 52, 15, 15, 17, 20, 11] as const;

/** The parts' order is the steering document's. */
const PARTS = {
  conditions: conditionsPart,
  goals: goalsPart,
  economy: economyPart,
  quality: qualityPart,
  risks: risksPart,
} as const satisfies Record<keyof typeof OVERSIGHT_WORDS.parts, (context: ReportContext) => readonly ReportRow[]>;

/**
 * Uppsiktsrapport: exactly the five parts by which kommunstyrelsen exercises its oversight, in the document's words and
 * order, each with what the workbook says and a box for the board's assessment.
 *
 * Source: T5.2-a. An empty part says what to fill in; never throws.
 */
export function buildOversight(context: ReportContext): readonly ReportSheet[] {
  const keys = ["conditions", "goals", "economy", "quality", "risks"] as const;
  const rows = keys.flatMap((key, index) => [
    ...pageBreak(headingRows(key, OVERSIGHT_WORDS.parts[key], citationText(RULE)), index > 0),
    ...PARTS[key](context),
    textBox(`${key}/assessment`, OVERSIGHT_WORDS.assessment, 4),
  ]);
  const title = REPORT_NAMES.oversight;
  const about = budgetWords(context);
  return [
    reportSheet(context, {
      report: "oversight",
      sheet: title,
      title,
      about,
      orientation: "landscape",
      widths: WIDTHS,
      rows,
    }),
  ];
}

/** Each part but the first begins a page: instead of the space above it. */
function pageBreak(rows: readonly ReportRow[], isWanted: boolean): readonly ReportRow[] {
  const [space, ...rest] = rows;
  return space === undefined || !isWanted ? rows : [{ ...space, breakBefore: true }, ...rest];
}
