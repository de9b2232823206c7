import type { Citation } from "../rule";
import { LAW_EVENTS } from "./lawEvents";
import type { ModelEvent } from "./steeringModel";

export const RULE: Citation = ["Ti-a", "Ti-d", "Ti-f"];

/** Timrå's year. The document says when the work with the budget begins, not when it is decided. */
export const TIMRA_CALENDAR: readonly ModelEvent[] = [
  {
    name: "Planeringsförutsättningar för budget och verksamhetsplan",
    kind: "conditions",
    phase: "planning",
    months: [2],
    times: 1,
    recipient: "",
    source: ["Ti-f"],
  },
  {
    name: "Budgetarbetet inleds",
    kind: "planning",
    phase: "planning",
    months: [5],
    times: 1,
    recipient: "",
    source: ["Ti-f"],
  },
  {
    name: "Kommunfullmäktige tilldelar budgetram",
    kind: "budget",
    phase: "planning",
    months: [],
    times: 1,
    recipient: "Kommunfullmäktige",
    source: ["Ti-d"],
  },
  {
    name: "Uppföljning av visionen",
    kind: "followUpCouncil",
    phase: "followUp",
    months: [],
    times: 1,
    recipient: "Kommunfullmäktige",
    source: ["Ti-a"],
  },
  ...LAW_EVENTS,
];
