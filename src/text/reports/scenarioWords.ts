import type { ScenarioFault } from "../../domain/scenarios/scenarioFault";
import type { Stimulus } from "../../domain/scenarios/sensitivity";
import { faultText, stimulusText } from "../pane/scenarioText";
import { swedishScenarios } from "../pane/swedishScenarios";

/** Words of the report Scenarier jämförda. */
export const SCENARIO_WORDS = {
  terms: "Scenariernas förutsättningar",
  scenario: "Scenario",
  population: "Befolkning",
  index: "Prisindex",
  standardCost: "Standardkostnad",
  compensation: "Kompensationsgrad",
  service: "Verksamhet",
  description: "Beskrivning",
  all: "Alla",
  now: "Nu",
  asNow: "som nu",
  noScenarios: "Inga scenarier är sparade. Spara ett i panelen under Scenarier, eller skriv det i tabellen Scenarier.",
  frames: (year: number) => `Ramar ${year}`,
  name: "Enhet och verksamhet",
  difference: (name: string) => `${name}, skillnad`,
  share: (name: string) => `${name}, %`,
  total: "Summa",
  room: "Utrymme",
  roomIn: "Utrymme. Finansieringen är oförändrad i scenarierna.",
  empty: "Inga ramar är beräknade. Fyll i Verksamheter och budgetår i Inställningar.",
  incomplete: "Det som inte kan räknas visas som –, och en summa där någon ram saknas också.",
  parts: "En verksamhet som är en öronmärkt del av en annan (varav) läggs inte till i summan.",
  sensitivity: "Känslighet: vad en procent och tio personer gör",
  sensitivityNote: "Ramarna räknas om med en enda ändring, från och med budgetåret. Skillnaden mot nu visas.",
  change: "Ändring",
  stimulus: (stimulus: Stimulus): string => stimulusText(stimulus, swedishScenarios.scenarios),
  fault: (name: string, fault: ScenarioFault): string => `${name}: ${faultText(fault, swedishScenarios.scenarios)}`,
} as const;
