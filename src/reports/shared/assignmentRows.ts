import { sameName } from "../../domain/nameKey";
import type { AssignmentRow } from "../../domain/planRows";
import type { Citation } from "../../domain/rule";
import type { ReportRow } from "../../sheets/report/reportSheet";
import { COMMON_WORDS } from "../../text/reports/commonWords";
import { PLAN_WORDS } from "../../text/reports/planWords";
import { capitalised } from "../parts/capitalised";
import type { ReportContext } from "../parts/reportContext";
import { isInModel } from "../parts/sectionSource";
import { statusCell } from "../parts/statusCell";
import { type Column, sectionRows, wordColumn } from "../parts/table";
import { MODEL_RULES } from "./modelRules";

export const RULE: Citation = ["L-a", "L-b", "L-c", "T5.2-a"];

/** The assignments that a unit has received, by its name as unit or recipient; as `documentRows`. Source: L-a, L-b, L-c. */
export function assignmentRows(context: ReportContext, unit: string): readonly ReportRow[] {
  const { model, workbook } = context;
  const names = ({ unit: own, recipient }: AssignmentRow) => [own, recipient];
  const records = workbook.assignments.filter((row) =>
    names(row).some((name) => name !== undefined && sameName(name, unit)),
  );
  if (records.length === 0 && !isInModel(model, RULE)) return [];
  return sectionRows({
    key: "assignments",
    heading: PLAN_WORDS.assignments.heading(capitalised(model.words.assignments)),
    rule: MODEL_RULES.assignments(context),
    columns: assignmentColumns(context),
    records,
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
    wordColumn(text.reportBy, ({ reportBy }) => reportBy),
    wordColumn(text.reported, ({ reported }) => reported),
    wordColumn(text.measure, ({ measure }) => measure),
    { header: COMMON_WORDS.light, cell: (row) => statusCell(context.results.assignments, row) },
  ];
}
