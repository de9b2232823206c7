import type { DescriptionPart, MissionPart } from "../../../domain/checkFacts";
import type { Periodicity } from "../../../domain/goalRows";

/** What a basic mission (grunduppdrag) lacks, as it reads after "lacks". */
export const MISSION_PARTS: Readonly<Record<MissionPart, string>> = {
  idea: "its business idea",
  documents: "its steering documents",
  vision: "what the vision means",
  partners: "its partners",
};

/** What an indicator's description lacks. */
export const DESCRIPTION_PARTS: Readonly<Record<DescriptionPart, string>> = {
  method: "measuring method",
  routine: "measuring routine",
};

/** How often an indicator is measured: `is to be measured every quarter`. */
export const HOW_OFTEN: Readonly<Record<Periodicity, string>> = {
  month: "every month",
  quarter: "every quarter",
  tertial: "every four months",
  halfYear: "every half-year",
  year: "every year",
  secondYear: "every second year",
};
