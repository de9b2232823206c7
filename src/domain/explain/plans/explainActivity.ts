import type { ActivityRow } from "../../goalRows";
import { disputedIds } from "../../leftOut";
import { nameKey } from "../../nameKey";
import type { Citation } from "../../rule";
import { type Decision, light } from "../decision";
import { atRow, type Explainer, explanationOf } from "../explainContext";
import { againstToday, dayCell } from "./days";
import { stateIs } from "./stateRules";

export const RULE: Citation = ["T3.3-b", "S4-b", "A-5", "A-8"];

/** Explains Status of an activity: its Läge, and whether its end has passed. Source: T3.3-b, A-8. */
export const explainActivity: Explainer = (context, target) => {
  const { workbook, outcome } = context;
  const row = atRow(workbook.activities, target);
  const result = atRow(outcome.activities, target);
  if (!row || !result || disputedIds(workbook.leftOut.activities).has(nameKey(row.id))) return undefined;
  return explanationOf(context, target, {
    about: [row.id, ...(row.activity ? [row.activity] : [])],
    value: { kind: "light", light: result.status },
    decision: decide(row, outcome.day),
    cites: { check: "goal-without-activity", rules: ["T3.3-b", "S4-b", "A-8"] },
  });
};

function decide({ at, state, ends }: ActivityRow, day: string | undefined): Decision {
  const end = ends === undefined ? undefined : dayCell(ends, { ...at, column: "ends" });
  const isOver = againstToday(end, "below", day);
  return [
    light("green", stateIs(at, state, ["done"])),
    light("grey", stateIs(at, state, ["dropped"])),
    light("red", stateIs(at, state, ["late"])),
    ...(isOver.length > 0 ? [light("red", ...isOver)] : []),
    light("yellow", stateIs(at, state, ["ongoing"])),
    light("grey"),
  ];
}
