import type { Citation } from "../rule";
import type { SteeringModel } from "./steeringModel";
import { TRANEMO_CALENDAR } from "./tranemoCalendar";
import { TRANEMO_CHECKS } from "./tranemoChecks";
import { TRANEMO_TERMS } from "./tranemoTerms";

export const RULE: Citation = ["T1.3-a", "T3.2-b", "T3.2-e", "T3.3-b", "T3.3-c", "T7-b"];

/**
 * Styrmodell för Tranemo kommun. Goals are not pushed down the chain, so no light passes through a link (T1.3-a).
 * Kommunfullmäktige fixes prioriterade mål with the budget (T3.2-e); every level finds its own utvecklingsmål (T3.3-a).
 */
export const TRANEMO: SteeringModel = {
  id: "tranemo",
  name: "Tranemo",
  base: "tranemo",
  levels: ["Kommunfullmäktige", "Kommunstyrelse", "Sektion", "Enhet"],
  goalTypes: [
    { name: "Prioriterat mål", step: 1, isOverall: true, needsParent: false },
    { name: "Prioriterat utvecklingsmål", step: 2, isOverall: false, needsParent: false },
    { name: "Utvecklingsmål", step: 2, isOverall: false, needsParent: false },
  ],
  perspectives: [],
  words: {
    unit: "sektion",
    units: "sektioner",
    overallGoal: "prioriterat mål",
    overallGoals: "prioriterade mål",
    goal: "prioriterat utvecklingsmål",
    goals: "prioriterade utvecklingsmål",
    factor: "kvalitetsfaktor",
    factors: "kvalitetsfaktorer",
    assignment: "uppdrag",
    assignments: "uppdrag",
    plan: "verksamhetsplan",
  },
  goalsCascade: false,
  recoveryYears: 2,
  planInterval: 1,
  plans: [
    { name: "Budget", years: 3, decidedBy: "Kommunfullmäktige" },
    { name: "Verksamhetsplan", years: 1, decidedBy: "Respektive nivå" },
  ],
  planLevels: ["Sektion"],
  calendar: TRANEMO_CALENDAR,
  checks: TRANEMO_CHECKS,
  terms: TRANEMO_TERMS,
};
