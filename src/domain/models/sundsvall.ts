import type { Citation } from "../rule";
import type { SteeringModel } from "./steeringModel";
import { SUNDSVALL_CALENDAR } from "./sundsvallCalendar";
import { SUNDSVALL_CHECKS } from "./sundsvallChecks";
import { SUNDSVALL_TERMS } from "./sundsvallTerms";

export const RULE: Citation = ["S1-a", "S3-a", "S3-c", "S3-d", "S3-e", "S3-f", "S4-a", "A-9"];

/**
 * Styr- och ledningsmodell för Sundsvalls kommunkoncern: nämnder and förvaltningar, styrelser and bolag (S1-a). Goals for
 * the grunduppdrag stand beside the verksamhetsmål (S3-d). Of plans only Mål och resursplan has its years stated (S4-a).
 */
export const SUNDSVALL: SteeringModel = {
  id: "sundsvall",
  name: "Sundsvall",
  base: "sundsvall",
  levels: ["Kommunfullmäktige", "Kommunstyrelse", "Nämnd", "Förvaltning", "Bolag", "Avdelning", "Sektion", "Enhet"],
  goalTypes: [
    { name: "Övergripande mål", step: 1, isOverall: true, needsParent: false },
    { name: "Verksamhetsmål", step: 2, isOverall: false, needsParent: true },
    { name: "Mål för grunduppdraget", step: 2, isOverall: false, needsParent: false },
  ],
  perspectives: ["Medborgare och brukare", "Medarbetare", "Process och verksamhet", "Ekonomi"],
  words: {
    unit: "nämnd",
    units: "nämnder",
    overallGoal: "övergripande mål",
    overallGoals: "övergripande mål",
    goal: "verksamhetsmål",
    goals: "verksamhetsmål",
    factor: "framgångsfaktor",
    factors: "framgångsfaktorer",
    assignment: "uppdrag",
    assignments: "uppdrag",
    plan: "plan",
  },
  goalsCascade: true,
  recoveryYears: 2,
  planInterval: 2,
  plans: [{ name: "Mål och resursplan", years: 2, decidedBy: "Kommunfullmäktige" }],
  planLevels: ["Förvaltning", "Bolag"],
  calendar: SUNDSVALL_CALENDAR,
  checks: SUNDSVALL_CHECKS,
  terms: SUNDSVALL_TERMS,
};
