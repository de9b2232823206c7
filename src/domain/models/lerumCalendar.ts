import type { Citation } from "../rule";
import { LAW_EVENTS } from "./lawEvents";
import type { ModelEvent } from "./steeringModel";

export const RULE: Citation = ["L-d", "L-e", "L-h"];

/**
 * Lerum's year. "Efter sommaren" is September and "efter nyår" is January here, which other months are as good as. "I stort sett månadsvis" is at least ten
 * times a year: not every area is taken up every month.
 */
export const LERUM_CALENDAR: readonly ModelEvent[] = [
  {
    name: "Beslut om nästa års budget, skatter och avgifter",
    kind: "budget",
    phase: "planning",
    months: [6],
    times: 1,
    recipient: "Kommunfullmäktige",
    source: ["L-h"],
  },
  {
    name: "Verksamhetsplan",
    kind: "planning",
    phase: "planning",
    months: [],
    times: 1,
    recipient: "Kommunstyrelse",
    source: ["L-d"],
  },
  {
    name: "Uppföljning till kommunfullmäktige, efter sommaren och efter nyår",
    kind: "followUpCouncil",
    phase: "followUp",
    months: [1, 9],
    areMonthsApproximate: true,
    times: 2,
    recipient: "Kommunfullmäktige",
    source: ["L-e"],
  },
  {
    name: "Uppföljning till kommunstyrelsen",
    kind: "followUpBoard",
    phase: "followUp",
    months: [],
    times: 10,
    recipient: "Kommunstyrelse",
    source: ["L-e"],
  },
  ...LAW_EVENTS,
];
