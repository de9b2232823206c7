import type { Citation } from "../rule";
import { advice, error, NOT_ASKED } from "./grades";
import type { SteeringModel } from "./steeringModel";

export const RULE: Citation = ["Ti-a", "Ti-b", "Ti-c", "Ti-d", "Ti-e", "Ti-f"];

/** What Timrå's steering model asks for. */
export const TIMRA_CHECKS: SteeringModel["checks"] = {
  ...NOT_ASKED,
  "goal-type-unknown": advice("Ti-a"),
  "goal-without-indicator": advice("Ti-a"),
  "goal-without-unit": advice("Ti-c"),
  "too-many-overall-goals": advice("Ti-a"),
  // "bör kunna välja/peka ut ett mindre antal mål".
  "global-goals-not-chosen": advice("Ti-b", "Ti-c"),
  "global-goals-all-chosen": advice("Ti-b"),
  "global-goal-unknown": advice("Ti-b"),
  "vision-areas-missing": advice("Ti-c"),
  "sustainability-unknown": advice("Ti-e"),
  "calendar-event-missing": advice("Ti-f", "Ti-d", "KL11:16", "KL11:20"),
  "calendar-event-late": advice("Ti-f", "A-8"),
  "result-target-missed": advice("Ti-d"),
  // Asked for by whoever fills in Rapportgräns.
  "report-now": advice("WB"),
  "forecast-needs-measures": error("Ti-d", "A-3", "A-4"),
  "deficit-overdue": advice("A-9", "A-1"),
};
