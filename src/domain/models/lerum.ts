import type { Citation } from "../rule";
import { LERUM_CALENDAR } from "./lerumCalendar";
import { LERUM_CHECKS } from "./lerumChecks";
import { LERUM_TERMS } from "./lerumTerms";
import type { SteeringModel } from "./steeringModel";

export const RULE: Citation = ["L-a", "L-d", "A-9"];

/**
 * Så styr vi Lerum. Kommunfullmäktige's goals for four years (Vilja och mål) are carried over to the budget, which has one
 * year and a plan for two more, and from there to kommunstyrelsen's verksamhetsplan (L-d).
 */
export const LERUM: SteeringModel = {
  id: "lerum",
  name: "Lerum",
  base: "lerum",
  levels: ["Kommunfullmäktige", "Kommunstyrelse", "Nämnd", "Bolag", "Förvaltning", "Sektor", "Medarbetare"],
  goalTypes: [
    { name: "Mål i Vilja och mål", step: 1, isOverall: true, needsParent: false },
    { name: "Mål i budget", step: 2, isOverall: false, needsParent: true },
    { name: "Mål i verksamhetsplan", step: 3, isOverall: false, needsParent: true },
  ],
  perspectives: [],
  words: {
    unit: "sektor",
    units: "sektorer",
    overallGoal: "mål i Vilja och mål",
    overallGoals: "mål i Vilja och mål",
    goal: "mål",
    goals: "mål",
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
    { name: "Vilja och mål", years: 4, decidedBy: "Kommunfullmäktige" },
    { name: "Budget", years: 3, decidedBy: "Kommunfullmäktige" },
    { name: "Verksamhetsplan", years: 1, decidedBy: "Kommunstyrelse" },
  ],
  planLevels: ["Kommunstyrelse"],
  calendar: LERUM_CALENDAR,
  checks: LERUM_CHECKS,
  terms: LERUM_TERMS,
};
