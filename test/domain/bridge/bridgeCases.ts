import type { Written } from "../workbookOf";

/** One service of each method in two units, every part of the bridge with something in it; tkr. */
export const THREE_METHODS: Written = {
  settings: { budgetYear: 2027, planYears: 2, amountUnit: "tkr" },
  services: [
    { service: "Skola", unit: "Lärande", method: "volume" },
    { service: "Måltid", unit: "Lärande", method: "indexation", compensation: 0.7 },
    { service: "Ledning", unit: "Stab", method: "fixed" },
  ],
  targetGroups: [{ group: "Elever", age: undefined, measure: "manual" }],
  volumes: [
    { group: "Elever", year: 2026, volume: 100 },
    { group: "Elever", year: 2027, volume: 110 },
    { group: "Elever", year: 2028, volume: 120 },
  ],
  standardCosts: [
    { service: "Skola", group: "Elever", year: 2026, cost: 50_000, share: 1 },
    { service: "Skola", group: "Elever", year: 2027, cost: 52_000, share: 0.9 },
    { service: "Måltid", group: "Elever", year: 2026, cost: 8_000 },
  ],
  priceIndexes: [
    { index: "PKV", year: 2027, change: 0.03 },
    { index: "PKV", year: 2028, change: 0.02 },
  ],
  baseFrames: [
    { service: "Skola", year: 2026, frame: 5_100 },
    { service: "Måltid", year: 2026, frame: 1_000 },
    { service: "Ledning", year: 2026, frame: 700 },
    { service: "Ledning", year: 2027, frame: 740 },
    { service: "Ledning", year: 2028, frame: 750 },
  ],
  ambitions: [
    { service: "Skola", year: 2027, amount: 40, kind: "over" },
    { service: "Skola", year: 2027, amount: -15, kind: "technical" },
    { service: "Ledning", year: 2028, amount: 5, kind: "priority" },
  ],
};
