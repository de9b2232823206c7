import { namedAreas, visionAreas } from "../../domain/checks/lookups/visionAreas";
import type { GoalRow } from "../../domain/goalRows";
import type { Light } from "../../domain/light";
import { nameKey } from "../../domain/nameKey";
import type { Citation } from "../../domain/rule";
import type { ReportRow } from "../../sheets/report/reportSheet";
import { OVERSIGHT_WORDS } from "../../text/reports/oversightWords";
import type { ReportContext } from "../parts/reportContext";
import { note, spaced } from "../parts/rows";
import { lightOf } from "../parts/statusCell";
import { tableRows, wordColumn } from "../parts/table";
import { assignmentColumns } from "../shared/assignmentRows";
import { goalLine, indicatorLines, withReason } from "../shared/goalLines";
import { lightCounts } from "../shared/lightCounts";
import { UNIT_LINE_COLUMNS } from "../shared/line";

export const RULE: Citation = ["T5.2-a", "T3.3-c", "Ti-c", "L-c"];

/** Vision, values, goals with their indicators, and assignments. */
export function goalsPart(context: ReportContext): readonly ReportRow[] {
  const { workbook } = context;
  return spaced("goals", [
    [...visionTable(context), note("goals/values", OVERSIGHT_WORDS.values)],
    tableRows({
      key: "goals/table",
      columns: UNIT_LINE_COLUMNS,
      records: workbook.goals.flatMap((goal) => [
        ...withReason(goalLine(context, goal)),
        ...indicatorLines(context, goal),
      ]),
      keyOf: ({ key }) => key,
      empty: OVERSIGHT_WORDS.emptyGoals,
    }),
    tableRows({
      key: "assignments",
      columns: assignmentColumns(context),
      records: workbook.assignments,
      keyOf: ({ id }) => id,
      empty: OVERSIGHT_WORDS.emptyAssignments,
    }),
  ]);
}

interface AreaCount {
  readonly area: string;
  readonly lights: readonly Light[];
  readonly goals: readonly GoalRow[];
}

function visionTable({ workbook, results, formats }: ReportContext): readonly ReportRow[] {
  const text = OVERSIGHT_WORDS.vision;
  const records = visionAreas(workbook).map((area): AreaCount => {
    const goals = workbook.goals.filter((goal) => namedAreas(goal.visionArea).has(nameKey(area)));
    return { area, goals, lights: goals.map((goal) => lightOf(results.goals, goal)) };
  });
  return tableRows({
    key: "vision",
    columns: [
      wordColumn<AreaCount>(text.area, ({ area }) => area),
      wordColumn<AreaCount>(text.counts, ({ lights }) => lightCounts(lights, formats)),
      wordColumn<AreaCount>(text.goals, ({ goals }) =>
        goals.length === 0 ? undefined : formats.list(goals.map(({ id }) => id)),
      ),
    ],
    records,
    keyOf: ({ area }) => area,
    empty: text.empty,
  });
}
