import type { Citation } from "../rule";
import { LAW_EVENTS } from "./lawEvents";
import type { ModelEvent } from "./steeringModel";

export const RULE: Citation = ["T3.2-e", "T3.2-h", "T3.5-a", "T3.6-a", "T5.2-a"];

/** Tranemo's year (årshjul): two phases, planning and follow-up. The document names no months. */
export const TRANEMO_CALENDAR: readonly ModelEvent[] = [
  {
    name: "Nulägesanalys och omvärldsanalys",
    kind: "analysis",
    phase: "planning",
    months: [],
    times: 1,
    recipient: "",
    source: ["T3.5-a", "T3.3-a"],
  },
  {
    name: "Planera och skapa verksamhetsplan",
    kind: "planning",
    phase: "planning",
    months: [],
    times: 1,
    recipient: "",
    source: ["T3.5-a"],
  },
  {
    name: "Budget: prioriterade mål och ekonomiska ramar",
    kind: "budget",
    phase: "planning",
    months: [],
    times: 1,
    recipient: "Kommunfullmäktige",
    source: ["T3.2-e"],
  },
  {
    name: "Dialogmöten",
    kind: "dialogue",
    phase: "followUp",
    months: [],
    times: 1,
    recipient: "",
    source: ["T3.5-a", "T3.6-a"],
  },
  {
    name: "Uppföljning av mål, ekonomi, kvalitet och intern kontroll",
    kind: "followUpBoard",
    phase: "followUp",
    months: [],
    times: 1,
    recipient: "Kommunstyrelse",
    source: ["T5.2-a"],
  },
  ...LAW_EVENTS,
];
