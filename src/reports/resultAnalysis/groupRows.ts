import type { GoalRow } from "../../domain/goalRows";
import type { Citation } from "../../domain/rule";
import type { ReportRow } from "../../sheets/report/reportSheet";
import { ANALYSIS_WORDS } from "../../text/reports/analysisWords";
import type { ReportContext } from "../parts/reportContext";
import { headingRows, note, textBox } from "../parts/rows";
import { sectionSource } from "../parts/sectionSource";
import { lightOf } from "../parts/statusCell";
import { tableRows } from "../parts/table";
import { factorLines, goalLine, indicatorLines, withReason } from "../shared/goalLines";
import { lightCounts } from "../shared/lightCounts";
import { factorColumns, type Line, UNIT_LINE_COLUMNS } from "../shared/line";
import type { PerspectiveGroup } from "./perspectiveGroups";

export const RULE: Citation = ["S4-b", "S4-c", "S3-f"];

/** A perspective's goals, factors and indicators with their lights, how many of each light, and a box for comments. */
export function groupRows(context: ReportContext, group: PerspectiveGroup): readonly ReportRow[] {
  const key = `group:${group.key.toLowerCase()}`;
  const counts = lightCounts(ownLights(context, group), context.formats);
  return [
    ...headingRows(key, group.heading, sectionSource(context.model, ["S4-c", "S3-f"])),
    ...(counts === undefined ? [] : [note(`${key}/counts`, ANALYSIS_WORDS.counts(counts))]),
    ...tableRows({
      key: `${key}/table`,
      columns: factorColumns(UNIT_LINE_COLUMNS, "goals"),
      records: linesOf(context, group),
      keyOf: (line) => line.key,
      empty: group.empty,
    }),
    textBox(`${key}/comment`, ANALYSIS_WORDS.comment(group.heading), 2),
  ];
}

function ownLights({ results }: ReportContext, { goals, factors }: PerspectiveGroup) {
  return [
    ...goals.map((goal) => lightOf(results.goals, goal)),
    ...factors.map((factor) => lightOf(results.factors, factor)),
  ];
}

function linesOf(context: ReportContext, { goals, factors }: PerspectiveGroup): readonly Line[] {
  return [
    ...goals.flatMap((goal) => [...withReason(typedLine(context, goal)), ...indicatorLines(context, goal)]),
    ...factors.flatMap((factor) => factorLines(context, factor)),
  ];
}

/** A goal under the name of its type: the analysis is of every type. */
function typedLine(context: ReportContext, goal: GoalRow): Line {
  const line = goalLine(context, goal);
  return goal.type === undefined ? line : { ...line, what: `${goal.type} ${goal.id}` };
}
