import { STEERING_MODELS } from "../../src/domain/models/steeringModels";
import type { Outcome } from "../../src/domain/outcome";
import { readSettings } from "../../src/sheets/reading/readSettings";

/** An outcome with nothing in it but what is given. */
export function outcomeOf(part: Partial<Outcome>): Outcome {
  return {
    settings: readSettings(new Map()).settings,
    frameTerms: [],
    frames: [],
    frameSums: [],
    room: [],
    forecasts: [],
    yearResults: [],
    recoveries: [],
    indicators: [],
    factors: [],
    goals: [],
    activities: [],
    model: STEERING_MODELS.tranemo,
    day: undefined,
    missions: [],
    assignments: [],
    risks: [],
    calendar: [],
    financialGoals: [],
    steeringMeasures: [],
    balances: [],
    balanceDeficits: [],
    unitLights: [],
    planReviews: [],
    findings: [],
    ...part,
  };
}
