import { disputedIds } from "../../leftOut";
import { nameKey } from "../../nameKey";
import type { AssignmentRow } from "../../planRows";
import type { Citation } from "../../rule";
import { type Decision, light } from "../decision";
import { atRow, type Explainer, explanationOf } from "../explainContext";
import { againstToday, dayCell } from "./days";
import { cellIsWritten, stateIs } from "./stateRules";

export const RULE: Citation = ["L-c", "A-5", "A-8"];

/** Explains Status of an assignment: reported back, done, dropped, late or going on. Source: L-c, A-8. */
export const explainAssignment: Explainer = (context, target) => {
  const { workbook, outcome } = context;
  const row = atRow(workbook.assignments, target);
  const result = atRow(outcome.assignments, target);
  if (!row || !result || disputedIds(workbook.leftOut.assignments).has(nameKey(row.id))) return undefined;
  return explanationOf(context, target, {
    about: [row.id, ...(row.assignment ? [row.assignment] : [])],
    value: { kind: "light", light: result.status },
    decision: decide(row, outcome.day),
    cites: { check: "assignment-report-late", rules: ["L-c", "A-8", "A-5"] },
  });
};

function decide({ at, state, reportBy, reported }: AssignmentRow, day: string | undefined): Decision {
  const due = reportBy === undefined ? undefined : dayCell(reportBy, { ...at, column: "reportBy" });
  const isLate = againstToday(due, "below", day);
  return [
    light("grey", stateIs(at, state, ["dropped"])),
    light("green", stateIs(at, state, ["done"])),
    light("green", cellIsWritten(at, "reported", reported !== undefined)),
    ...(isLate.length > 0 ? [light("red", ...isLate)] : []),
    light("yellow", stateIs(at, state, ["ongoing"])),
    light("grey"),
  ];
}
