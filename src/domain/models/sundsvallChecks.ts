import type { Citation } from "../rule";
import { advice, error, NOT_ASKED } from "./grades";
import type { SteeringModel } from "./steeringModel";

export const RULE: Citation = ["S1-a", "S3-a", "S3-b", "S3-c", "S3-e", "S3-f", "S3-g", "S4-a", "S4-c", "S4-e", "S5-a"];

/** What Sundsvall's steering model asks for. */
export const SUNDSVALL_CHECKS: SteeringModel["checks"] = {
  ...NOT_ASKED,
  // "Genom att alla använder … samma begrepp … skapas enhetlighet och samsyn" (3).
  "goal-without-type": advice("S3-a"),
  "goal-type-unknown": advice("S3-a"),
  "goal-without-parent": advice("S3-c"),
  "goal-parent-not-above": error("S3-c"),
  "goal-without-contribution": advice("S3-c"),
  "goal-without-indicator": advice("S3-b", "S3-g"),
  "goal-without-unit": advice("S3-c"),
  // "ser vi framgångsfaktorerna ur fyra perspektiv", "Det är lämpligt att" (3).
  "perspective-unknown": advice("S3-f"),
  "plan-perspectives-missing": advice("S3-f"),
  "indicator-perspectives-missing": advice("S3-g"),
  "plan-without": advice("S3-e", "S1-a"),
  // The plan has its reference; that the document is no longer "aktuellt" is for a person to judge.
  // "ett fåtal övergripande mål" (4); how few is the setting's.
  "too-many-overall-goals": advice("WB"),
  "steering-document-expired": advice("S3-e", "A-8"),
  "steering-measure-without": error("S4-e"),
  "initiative-incomplete": advice("S5-a"),
  // "En sådan analys bör göras ungefär tre gånger per år" (4).
  "calendar-event-missing": advice("S4-c", "S4-a", "KL11:16", "KL11:20"),
  "calendar-event-late": advice("S4-c", "A-8"),
  // Asked for by whoever fills in Rapportgräns.
  "report-now": advice("WB"),
  "forecast-needs-measures": advice("S4-e", "A-3", "A-4"),
  "deficit-overdue": advice("A-9", "A-1"),
};
