import type { Citation } from "../rule";
import type { SteeringModel } from "./steeringModel";
import { TIMRA_CALENDAR } from "./timraCalendar";
import { TIMRA_CHECKS } from "./timraChecks";
import { TIMRA_TERMS } from "./timraTerms";

export const RULE: Citation = ["Ti-a", "Ti-c", "Ti-d", "A-9"];

/**
 * Ledningsfilosofi och styrmodell för Timrå kommun: the vision and a few goals (Ti-a), frames from the money there is
 * (Ti-d), and nämnder that say themselves how they contribute (Ti-c), to areas and global goals rather than to a goal above.
 */
export const TIMRA: SteeringModel = {
  id: "timra",
  name: "Timrå",
  base: "timra",
  levels: ["Kommunfullmäktige", "Kommunstyrelse", "Nämnd", "Förvaltning"],
  goalTypes: [
    { name: "Övergripande mål", step: 1, isOverall: true, needsParent: false },
    { name: "Övergripande inriktning", step: 1, isOverall: true, needsParent: false },
    { name: "Nämndens mål", step: 2, isOverall: false, needsParent: false },
    { name: "Nämndens inriktning", step: 2, isOverall: false, needsParent: false },
  ],
  perspectives: [],
  words: {
    unit: "nämnd",
    units: "nämnder",
    overallGoal: "övergripande mål",
    overallGoals: "övergripande mål",
    goal: "inriktning",
    goals: "inriktningar",
    factor: "faktor",
    factors: "faktorer",
    assignment: "uppdrag",
    assignments: "uppdrag",
    plan: "verksamhetsplan",
  },
  goalsCascade: true,
  recoveryYears: 2,
  planInterval: 1,
  plans: [
    { name: "Budget", years: 1, decidedBy: "Kommunfullmäktige" },
    { name: "Verksamhetsplan", years: 1, decidedBy: "Nämnd" },
  ],
  planLevels: ["Nämnd"],
  calendar: TIMRA_CALENDAR,
  checks: TIMRA_CHECKS,
  terms: TIMRA_TERMS,
};
