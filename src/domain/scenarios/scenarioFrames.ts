import { type Allocation, allocate } from "../allocation/allocate";
import type { Workbook } from "../rows";
import type { Citation } from "../rule";
import { applyScenario } from "./applyScenario";
import type { Scenario } from "./scenario";
import { type ScenarioFault, scenarioFault } from "./scenarioFault";

export const RULE: Citation = ["A-12", "T3.2-c", "A-5"];

/** The frames of a scenario; or, of one that is not reckoned with, why. */
export interface ScenarioFrames {
  readonly scenario: Scenario;
  readonly fault: ScenarioFault | undefined;
  /** Undefined when there is a fault. */
  readonly frames: Pick<Allocation, "frames" | "frameSums" | "room"> | undefined;
}

/** Reckons the frames anew as a scenario has it, with the rules of every run. Source: A-12, T3.2-c. */
export function scenarioFrames(workbook: Workbook, scenario: Scenario): ScenarioFrames {
  const fault = scenarioFault(workbook, scenario);
  if (fault) return { scenario, fault, frames: undefined };
  const { frames, frameSums, room } = allocate(applyScenario(workbook, scenario)).value;
  return { scenario, fault, frames: { frames, frameSums, room } };
}
