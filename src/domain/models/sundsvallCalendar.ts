import type { Citation } from "../rule";
import { LAW_EVENTS } from "./lawEvents";
import type { ModelEvent } from "./steeringModel";

export const RULE: Citation = ["S4-a", "S4-c"];

/** Sundsvall's year: the plan, and result analysis about three times. The document names no months. */
export const SUNDSVALL_CALENDAR: readonly ModelEvent[] = [
  {
    name: "Mål och resursplan",
    kind: "budget",
    phase: "planning",
    months: [],
    times: 1,
    recipient: "Kommunfullmäktige",
    source: ["S4-a"],
  },
  {
    name: "Resultatanalys",
    kind: "resultAnalysis",
    phase: "followUp",
    months: [],
    times: 3,
    recipient: "Kommunfullmäktige",
    source: ["S4-c"],
  },
  ...LAW_EVENTS,
];
