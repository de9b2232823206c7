import type { DescriptionPart, MissionPart } from "../../../domain/checkFacts";
import type { Periodicity } from "../../../domain/goalRows";

/** What a basic mission (grunduppdrag) lacks, as it reads after "saknar". */
export const MISSION_PARTS: Readonly<Record<MissionPart, string>> = {
  idea: "verksamhetsidé",
  documents: "styrdokument",
  vision: "vad visionen betyder",
  partners: "samarbetspartners",
};

/** What an indicator's description lacks. */
export const DESCRIPTION_PARTS: Readonly<Record<DescriptionPart, string>> = {
  method: "mätmetod",
  routine: "mätrutin",
};

/** How often an indicator is measured: `ska mätas varje kvartal`. */
export const HOW_OFTEN: Readonly<Record<Periodicity, string>> = {
  month: "varje månad",
  quarter: "varje kvartal",
  tertial: "varje tertial",
  halfYear: "varje halvår",
  year: "varje år",
  secondYear: "vartannat år",
};
