import type { Citation } from "../rule";
import type { ModelEvent } from "./steeringModel";

export const RULE: Citation = ["KL11:16", "KL11:20"];

/** What the law has in every municipality's year, whatever its steering model. */
export const LAW_EVENTS: readonly ModelEvent[] = [
  {
    name: "Delårsrapport",
    kind: "interimReport",
    phase: "followUp",
    months: [],
    times: 1,
    recipient: "Kommunfullmäktige",
    source: ["KL11:16"],
  },
  {
    name: "Årsredovisning, senast 15 april",
    kind: "annualReport",
    phase: "followUp",
    months: [],
    times: 1,
    recipient: "Kommunfullmäktige",
    source: ["KL11:20"],
  },
];
