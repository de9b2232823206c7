import type { GoalType, SteeringModel } from "../../../src/domain/models/steeringModel";
import type { Written } from "../workbookOf";

const PASSED = "2026-06-30";
const ALL_GLOBAL_GOALS = Array.from({ length: 17 }, (_, index) => index + 1).join(", ");

/** A step below all of the model's, so that one can be skipped, whose goals contribute to those above. */
const LOWEST: GoalType = { name: "Delmål", step: 9, isOverall: false, needsParent: true };

/** A model with something for every check to ask about: three steps of goals, and perspectives. */
export function askingModel(base: SteeringModel): SteeringModel {
  const perspectives = base.perspectives.length > 0 ? base.perspectives : ["Medarbetare", "Ekonomi"];
  return { ...base, goalTypes: [...base.goalTypes, LOWEST], perspectives };
}

/** A workbook that lacks everything that any check asks for. */
export function brokenWorkbook(base: SteeringModel): Written {
  const model = askingModel(base);
  return { model, ...units(model), ...goals(model), ...PLANS, ...YEAR, ...ECONOMY };
}

function units({ planLevels: [level] }: SteeringModel): Written {
  return {
    units: [
      { unit: "Kommunfullmäktige", level: "Kommunfullmäktige", kind: "political" },
      { unit: "Socialnämnd", level: "Nämnd", parent: "Kommunfullmäktige", kind: "political" },
      { unit: "Byggnadsnämnd", level: "Nämnd", parent: "Kommunfullmäktige", kind: "political" },
      { unit: "Omsorg", level, parent: "Socialnämnd", kind: "official" },
      { unit: "Teknik", level, parent: "Teknik", kind: "official" },
    ],
  };
}

function goals(model: SteeringModel): Written {
  const overall = model.goalTypes.find(({ isOverall }) => isOverall)?.name;
  const middle = model.goalTypes.find(({ isOverall }) => !isOverall)?.name;
  const [perspective] = model.perspectives;
  return {
    goals: [
      ...["Ö1", "Ö2", "Ö3", "Ö4", "Ö5", "Ö6"].map((id) => ({ id, type: overall })),
      { id: "M1" },
      { id: "M2", type: "Påhittat mål", perspective: "Kund", sustainability: "kulturell", globalGoals: "18" },
      { id: "M3", type: LOWEST.name, unit: "Omsorg", decidedBy: "Omsorg" },
      { id: "M4", type: LOWEST.name, parent: "Ö1" },
      { id: "M5", type: overall, parent: "M6" },
      { id: "M6", type: middle, unit: "Socialnämnd", globalGoals: ALL_GLOBAL_GOALS },
    ],
    activities: [{ id: "A1", decidedBy: "Socialnämnd", concernsChildren: true }],
    factors: [
      { id: "F1", unit: "Omsorg", perspective },
      { id: "F2", unit: "Omsorg", perspective },
    ],
    indicators: [
      { id: "I1", belongsTo: "F1" },
      { id: "I2", belongsTo: "F1", periodicity: "year" },
    ],
    measurements: [{ indicator: "I2", period: { kind: "year", year: 2020 }, value: 90 }],
  };
}

const PLANS: Written = {
  missions: [{ unit: "Omsorg" }],
  steeringDocuments: [{ unit: "Omsorg", validTo: PASSED }],
  assignments: [{ id: "U1", reportBy: PASSED }, { id: "U2" }],
  steeringMeasures: [{ state: "decided" }],
  initiatives: [{}],
  risks: [{ id: "R1" }, { id: "R2", type: "strategic" }, { id: "R3", type: "operational" }],
};

const YEAR: Written = { calendar: [{ date: PASSED }, { kind: "annualReport", date: "2020-06-30" }] };

const ECONOMY: Written = {
  settings: { referenceDay: "2026-08-31", reportLimit: 10, planYears: 2, visionAreas: "Natur; Lärande" },
  services: [{ method: "fixed", unit: "Omsorg" }],
  baseFrames: [
    { year: 2027, frame: 1000 },
    { year: 2028, frame: 1000 },
  ],
  funding: [
    { year: 2027, amount: 1010 },
    { item: "Resultatmål", year: 2027, amount: 20 },
    { year: 2028, amount: 900 },
  ],
  followUps: [{ frame: 100, forecast: 200 }],
};
