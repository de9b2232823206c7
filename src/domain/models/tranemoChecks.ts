import type { Citation } from "../rule";
import { advice, error, NOT_ASKED } from "./grades";
import type { SteeringModel } from "./steeringModel";

export const RULE: Citation = [
  "T0-a",
  "T3.1-a",
  "T3.2-a",
  "T3.2-b",
  "T3.2-g",
  "T3.2-h",
  "T3.3-a",
  "T3.3-b",
  "T3.3-c",
  "T3.4-a",
  "T3.4-b",
  "T3.5-a",
  "T4-a",
  "T5.2-a",
  "T6-a",
  "T7-a",
  "T7-b",
];

/** What Tranemo's steering model asks for. A link to a goal above is allowed but never asked for (T1.3-a). */
export const TRANEMO_CHECKS: SteeringModel["checks"] = {
  ...NOT_ASKED,
  // "Grundprincipen är att", and the line between what and how "är dock inte alltid tydlig" (4).
  "goal-decided-by-official": advice("T4-a"),
  "activity-decided-by-politicians": advice("T4-a", "T3.3-b"),
  "goal-type-unknown": advice("T7-b"),
  "goal-without-unit": advice("T3.3-a"),
  // "genomförs nulägesanalys och omvärldsanalys": how it is done, not "ska" (3.3).
  "goal-without-analysis": advice("T3.3-a"),
  "goal-without-activity": advice("T3.3-b"),
  "goal-without-indicator": advice("T3.3-c"),
  "mission-missing": advice("T3.1-a"),
  "mission-incomplete": advice("T3.1-a"),
  "indicator-not-described": advice("T7-a"),
  "indicator-without-periodicity": advice("T3.4-b"),
  "measurement-overdue": advice("T3.4-b", "A-8"),
  "factor-without-indicator": advice("T3.4-a"),
  "assignment-report-late": advice("T5.2-a", "A-8"),
  "child-assessment-missing": error("T0-a"),
  // "kan delas in", "kan hanteras", "bör riskanalys göras", "bör en intern kontrollplan upprättas" (6).
  "risk-without-type": advice("T6-a"),
  "risk-not-assessed": advice("T6-a"),
  "strategic-risk-without-factor": advice("T6-a"),
  "operational-risk-without-control": advice("T6-a"),
  // "kan sammanfattas i ett årshjul" (3.2).
  "calendar-phase-missing": advice("T3.2-h"),
  "calendar-event-missing": advice("T3.5-a", "T3.2-e", "KL11:16", "KL11:20"),
  "calendar-event-late": advice("T3.2-h", "A-8"),
  "result-target-missed": advice("T3.2-g"),
  // Asked for by whoever fills in Rapportgräns.
  "report-now": advice("WB"),
  "forecast-needs-measures": error("T3.2-a", "A-3", "A-4"),
  "deficit-overdue": error("T3.2-b", "A-1"),
};
