import { sameName } from "../../domain/nameKey";
import type { AssignmentRow } from "../../domain/planRows";
import type { Citation } from "../../domain/rule";
import type { ReportRow } from "../../sheets/report/reportSheet";
import { COMMON_WORDS } from "../../text/reports/commonWords";
import { PLAN_WORDS } from "../../text/reports/planWords";
import { capitalised } from "../parts/capitalised";
import { dayWords } from "../parts/dayWords";
import type { ReportContext } from "../parts/reportContext";
import { statusCell } from "../parts/statusCell";
import { type Column, sectionRows, wordColumn } from "../parts/table";
import { MODEL_RULES } from "./modelRules";

export const RULE: Citation = ["L-a", "L-b", "L-c"];

/** The assignments that a unit has received, by its name as unit or recipient. Source: L-a, L-b, L-c. */
export function assignmentRows(context: ReportContext, unit: string): readonly ReportRow[] {
  const names = ({ unit: own, recipient }: AssignmentRow) => [own, recipient];
  return sectionRows({
    key: "assignments",
    heading: PLAN_WORDS.assignments.heading(capitalised(context.model.words.assignments)),
    rule: MODEL_RULES.assignments(context),
    columns: assignmentColumns(context),
    records: context.workbook.assignments.filter((row) =>
      names(row).some((name) => name !== undefined && sameName(name, unit)),
    ),
    keyOf: ({ id }) => id,
    empty: PLAN_WORDS.assignments.empty,
  });
}

/** An assignment's columns: who gave it, how it is followed up, when it is reported, and its light. */
export function assignmentColumns(context: ReportContext): readonly Column<AssignmentRow>[] {
  const text = PLAN_WORDS.assignments;
  return [
    wordColumn(COMMON_WORDS.id, ({ id }) => id),
    wordColumn(text.assignment, ({ assignment }) => assignment),
    wordColumn(text.giver, ({ giver }) => giver),
    wordColumn(text.reportBy, ({ reportBy }) => dayWords(reportBy)),
    wordColumn(text.reported, ({ reported }) => dayWords(reported)),
    wordColumn(text.measure, ({ measure }) => measure),
    { header: COMMON_WORDS.light, cell: (row) => statusCell(context.results.assignments, row) },
  ];
}
