import type { Citation } from "../../domain/rule";
import type { ReportSheet } from "../../sheets/report/reportSheet";
import { MATRIX_WORDS } from "../../text/reports/matrixWords";
import { REPORT_NAMES } from "../../text/reports/reportNames";
import type { ReportContext } from "../parts/reportContext";
import { reportSheet } from "../parts/reportSheet";
import { headingRows, note } from "../parts/rows";
import { sectionSource } from "../parts/sectionSource";
import { globalGoalAreas, sustainableAreas, visionAreasOf } from "./matrixAreas";
import { matrixTables } from "./matrixTables";

export const RULE: Citation = ["Ti-b", "Ti-c", "Ti-e"];

/** The unit, then at most nine areas; the widths let the longest words of the global goals stand whole. */
const WIDTHS = [30, 14, 14, 15, 21, 14, 14, 14, 16, 15] as const;

/**
 * Which goals of each unit contribute to the areas of the vision, to the 17 global goals (in two tables, to be read on a
 * landscape page) and to sustainability seen in three ways. A cell holds the goals' ids, each with its light's shape.
 *
 * Source: Ti-b, Ti-c, Ti-e. Never throws.
 */
export function buildMatrix(context: ReportContext): readonly ReportSheet[] {
  const { model, workbook } = context;
  const text = MATRIX_WORDS;
  const vision = { key: "vision", areas: visionAreasOf(workbook), empty: text.emptyVision };
  const globalGoals = { key: "global", areas: globalGoalAreas(), empty: text.emptyGlobal };
  const sustainability = { key: "sustainability", areas: sustainableAreas(), empty: text.emptySustainability };
  const rows = [
    note("legend", text.legend),
    ...headingRows("vision", text.vision, sectionSource(model, ["Ti-c"])),
    ...matrixTables(context, vision),
    ...headingRows("global", text.globalGoals, sectionSource(model, ["Ti-b"])),
    ...matrixTables(context, globalGoals),
    ...headingRows("sustainability", text.sustainability, sectionSource(model, ["Ti-e"])),
    ...matrixTables(context, sustainability),
  ];
  const title = REPORT_NAMES.matrix;
  return [
    reportSheet(context, {
      report: "matrix",
      sheet: title,
      title,
      about: [],
      orientation: "landscape",
      widths: WIDTHS,
      rows,
    }),
  ];
}
