import type { MissionPart } from "../../checkFacts";
import { isWritten } from "../../checks/isWritten";
import { has } from "../../leftOut";
import { sameName } from "../../nameKey";
import type { MissionRow } from "../../planRows";
import { documentedUnits } from "../../plans/documentedUnits";
import type { Citation } from "../../rule";
import { type Condition, compareExactly, type Decision, light } from "../decision";
import { atRow, type ExplainContext, type Explainer, explanationOf } from "../explainContext";
import type { Step } from "../step";
import { cell, constant, sum, word } from "../steps";

export const RULE: Citation = ["T3.1-a", "A-5"];

const PARTS: readonly MissionPart[] = ["idea", "documents", "vision", "partners"];

/** Explains Saknas and Status of Grunduppdrag: which of the four parts there are. Source: T3.1-a. */
export const explainMission: Explainer = (context, target) => {
  const row = atRow(context.workbook.missions, target);
  const result = atRow(context.outcome.missions, target);
  const isDisputed = context.workbook.leftOut.missions?.some((one) =>
    has(one, "unit", (unit) => row !== undefined && sameName(unit, row.unit)),
  );
  if (!row || !result || isDisputed) return undefined;
  const step = missingStep(row, result.missing);
  const value =
    target.column === "missing"
      ? ({ kind: "parts", parts: result.missing } as const)
      : ({ kind: "light", light: result.status } as const);
  const decision = target.column === "missing" ? undefined : decide(context, row, step);
  return explanationOf(context, target, {
    about: [row.unit],
    value,
    step,
    ...(decision && { decision }),
    cites: { check: "mission-incomplete", rules: ["T3.1-a", "A-5"] },
  });
};

/** How many parts are missing: 1 for each that is. */
function missingStep({ at }: MissionRow, missing: readonly MissionPart[]): Step {
  const parts = PARTS.map((part) => {
    const label = { kind: "column", table: "missions", column: part } as const;
    return cell(missing.includes(part) ? 1 : 0, { label, unit: "count", place: { ...at, column: part } });
  });
  return sum({ label: word("missingParts"), unit: "count" }, parts);
}

function decide({ workbook }: ExplainContext, row: MissionRow, missing: Step): Decision {
  const documented = documentedUnits(workbook)(row.unit);
  const isUnknown: Condition = {
    kind: "fact",
    fact: "hasDocument",
    label: { kind: "column", table: "steeringDocuments", column: "unit" },
    holds: true,
  };
  if (documented === "unknown" && !isWritten(row.documents)) return [light("grey", isUnknown)];
  return [
    light("green", compareExactly(missing, "equal", constant(0, "none", "count"))),
    light("yellow", compareExactly(missing, "below", constant(PARTS.length, "allParts", "count"))),
    light("red"),
  ];
}
