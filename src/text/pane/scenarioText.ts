import type { ScenarioFault } from "../../domain/scenarios/scenarioFault";
import type { Stimulus } from "../../domain/scenarios/sensitivity";
import type { ScenariosTexts } from "./scenariosTexts";

/** Why a scenario is not reckoned with. */
export function faultText(fault: ScenarioFault, { fault: words }: Pick<ScenariosTexts, "fault">): string {
  switch (fault.kind) {
    case "service":
      return words.service(fault.service);
    case "population":
      return words.population(fault.population);
    default:
      return words[fault.kind];
  }
}

/** What one thing it is that changes. */
export function stimulusText(stimulus: Stimulus, { stimulus: words }: Pick<ScenariosTexts, "stimulus">): string {
  return stimulus.kind === "persons" ? words.persons(stimulus.group) : words[stimulus.kind];
}
