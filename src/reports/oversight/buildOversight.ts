import type { Citation } from "../../domain/rule";
import type { ReportRow, ReportSheet } from "../../sheets/report/reportSheet";
import { OVERSIGHT_WORDS } from "../../text/reports/oversightWords";
import { REPORT_NAMES } from "../../text/reports/reportNames";
import type { ReportContext } from "../parts/reportContext";
import { budgetWords, reportSheet } from "../parts/reportSheet";
import { headingRows, textBox } from "../parts/rows";
import { sectionSource } from "../parts/sectionSource";
import { conditionsPart } from "./conditionsPart";
import { economyPart } from "./economyPart";
import { goalsPart } from "./goalsPart";
import { qualityPart } from "./qualityPart";
import { risksPart } from "./risksPart";

export const RULE: Citation = ["T5.2-a"];

/** What it is, its description, four narrow columns, and the light. */
const WIDTHS = [22, 40, 18, 18, 18, 30, 12] as const;

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
  const rows = keys.flatMap((key, index) => {
    const part = PARTS[key](context);
    const heading = headingRows(key, OVERSIGHT_WORDS.parts[key], sectionSource(context.model, RULE));
    return [
      ...pageBreak(heading, index > 0 && part.some(({ kind }) => kind === "row")),
      ...part,
      textBox(`${key}/assessment`, OVERSIGHT_WORDS.assessment, 3),
    ];
  });
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

/** Each part with a table, but the first, begins a page: instead of the space above it. */
function pageBreak(rows: readonly ReportRow[], isWanted: boolean): readonly ReportRow[] {
  const [space, ...rest] = rows;
  return space === undefined || !isWanted ? rows : [{ ...space, breakBefore: true }, ...rest];
}
