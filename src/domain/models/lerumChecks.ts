import type { Citation } from "../rule";
import { advice, error, NOT_ASKED } from "./grades";
import type { SteeringModel } from "./steeringModel";

export const RULE: Citation = ["L-a", "L-b", "L-c", "L-d", "L-e", "L-f", "L-g", "L-h"];

/** What Lerum's steering model asks for. */
export const LERUM_CHECKS: SteeringModel["checks"] = {
  ...NOT_ASKED,
  "goal-type-unknown": advice("L-d"),
  // "förs över till budget", "vad som ska göras … för att kommunfullmäktiges mål ska nås": no word on a link.
  "goal-without-parent": advice("L-d"),
  "goal-parent-not-above": advice("L-d"),
  "goal-level-skipped": advice("L-d"),
  "goal-without-contribution": advice("L-d"),
  "goal-without-indicator": advice("L-e"),
  "goal-without-giver": advice("L-a"),
  "goal-without-recipient": advice("L-a"),
  "assignment-without-giver": advice("L-a"),
  "assignment-without-recipient": advice("L-a"),
  // "Detta sker bland annat genom att kommunens chefer lägger ut tydliga och uppföljningsbara uppdrag".
  "assignment-without-origin": advice("L-b"),
  "assignment-without-measure": advice("L-b"),
  "assignment-without-report-day": advice("L-c"),
  // "har ansvar för återrapportering av resultatet": a duty that was agreed for the day.
  "assignment-report-late": error("L-c", "A-8"),
  "calendar-event-missing": advice("L-e", "L-h", "KL11:16", "KL11:20"),
  "calendar-event-late": advice("L-e", "A-8"),
  "report-now": advice("L-f"),
  "result-target-missed": advice("L-g"),
  "forecast-needs-measures": advice("L-g", "A-3", "A-4"),
  "deficit-overdue": advice("A-9", "A-1"),
};
