import { disputedIds } from "../../leftOut";
import { nameKey } from "../../nameKey";
import type { SteeringMeasureRow } from "../../planRows";
import type { Citation } from "../../rule";
import { type Decision, light } from "../decision";
import { atRow, type Explainer, explanationOf } from "../explainContext";
import { cellIsEmpty, stateIs } from "./stateRules";

export const RULE: Citation = ["S4-e", "S4-b", "A-5"];

/** Explains Status of a steering measure: its Läge, and that it is decided when it says so. Source: S4-e. */
export const explainSteeringMeasure: Explainer = (context, target) => {
  const { workbook, outcome } = context;
  const row = atRow(workbook.steeringMeasures, target);
  const result = atRow(outcome.steeringMeasures, target);
  if (!row || !result || disputedIds(workbook.leftOut.steeringMeasures).has(nameKey(row.id))) return undefined;
  return explanationOf(context, target, {
    about: [row.id, ...(row.measure ? [row.measure] : [])],
    value: { kind: "light", light: result.status },
    decision: decide(row),
    cites: { check: "steering-measure-without", rules: ["S4-e", "S4-b", "A-5"] },
  });
};

function decide({ at, state, decision, decided }: SteeringMeasureRow): Decision {
  const isDecided = stateIs(at, state, ["decided", "carriedOut", "documented"]);
  const lacksDecision = decision === undefined || decision.trim() === "";
  return [
    light("red", isDecided, cellIsEmpty(at, "decision", lacksDecision)),
    light("red", isDecided, cellIsEmpty(at, "decided", decided === undefined)),
    light("yellow", stateIs(at, state, ["proposed", "decided"])),
    light("green", stateIs(at, state, ["carriedOut", "documented"])),
    light("grey"),
  ];
}
