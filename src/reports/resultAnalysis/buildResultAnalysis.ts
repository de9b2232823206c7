import type { Citation } from "../../domain/rule";
import type { ReportSheet } from "../../sheets/report/reportSheet";
import { ANALYSIS_WORDS } from "../../text/reports/analysisWords";
import type { ReportContext } from "../parts/reportContext";
import { reportSheet } from "../parts/reportSheet";
import { sectionSource } from "../parts/sectionSource";
import { sectionRows } from "../parts/table";
import { deviatingLines } from "../shared/deviatingLines";
import { factorColumns, UNIT_LINE_COLUMNS } from "../shared/line";
import { questionRows } from "../shared/questionRows";
import { analysisPeriod } from "./analysisPeriod";
import { groupRows } from "./groupRows";
import { initiativeRows } from "./initiativeRows";
import { perspectiveGroups } from "./perspectiveGroups";
import { steeringMeasureRows } from "./steeringMeasureRows";

export const RULE: Citation = ["S4-b", "S4-c", "S4-e", "S5-a", "S3-f"];

/** What it is, its description, four narrow columns, and the light. */
const WIDTHS = [28, 40, 15, 17, 17, 32, 11] as const;

/**
 * The result analysis of the newest tertial: goals of every type with their indicators and lights by perspective, the
 * deviations, the questions with room for the answers, steering measures and initiatives. Each tertial has its own sheet.
 *
 * Source: S4-c. Never throws; without any period the sheet is named without one.
 */
export function buildResultAnalysis(context: ReportContext): readonly ReportSheet[] {
  const { formats, workbook, outcome } = context;
  const period = analysisPeriod(workbook, outcome.day);
  const deviations = sectionRows({
    key: "deviations",
    heading: ANALYSIS_WORDS.deviations,
    rule: sectionSource(context.model, ["S4-b", "S4-c"]),
    columns: factorColumns(UNIT_LINE_COLUMNS, "goals"),
    records: deviatingLines(context, workbook),
    keyOf: ({ key }) => key,
    empty: ANALYSIS_WORDS.noDeviations,
  });
  const rows = [
    ...perspectiveGroups(context).flatMap((group) => groupRows(context, group)),
    ...deviations,
    ...questionRows(context, ANALYSIS_WORDS.questions),
    ...steeringMeasureRows(context),
    ...initiativeRows(context),
  ];
  const name = period === undefined ? undefined : formats.shortPeriod(period);
  return [
    reportSheet(context, {
      report: "resultAnalysis",
      sheet: name === undefined ? ANALYSIS_WORDS.titleWithoutPeriod : ANALYSIS_WORDS.sheet(name),
      title: period === undefined ? ANALYSIS_WORDS.titleWithoutPeriod : ANALYSIS_WORDS.title(formats.period(period)),
      about: [],
      orientation: "landscape",
      widths: WIDTHS,
      rows,
    }),
  ];
}
