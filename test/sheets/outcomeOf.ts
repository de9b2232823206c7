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
    findings: [],
    ...part,
  };
}
