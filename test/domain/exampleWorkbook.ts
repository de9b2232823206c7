import type { Settings } from "../../src/domain/settings";
import type { Written } from "./workbookOf";

const YEARS = [2025, 2026, 2027, 2028, 2029];
const AGES = [
  { from: 0, to: 6 },
  { from: 7, to: 15 },
  { from: 16, to: 79 },
  { from: 80, to: undefined },
];

/** The numbers that may vary without the workbook having a fault. */
export interface ExampleNumbers {
  readonly model: Settings["model"];
  readonly rollUp: Settings["rollUp"];
  readonly amounts: readonly number[];
}

/** A workbook that uses every table, with its amounts drawn in turn from `amounts`. */
export function exampleWorkbook({ model, rollUp, amounts }: ExampleNumbers): Written {
  let drawn = 0;
  const next = () => amounts[drawn++ % amounts.length] ?? 1;
  return {
    settings: { model, rollUp, yellowMargin: 0.1 },
    services: [
      { service: "Skola", unit: "Lärande" },
      { service: "Hemtjänst", unit: "Omsorg", method: "indexation", compensation: 0.8 },
      { service: "Gata", unit: "Teknik", method: "fixed" },
      { service: "Belysning", unit: "Teknik", method: "fixed", partOf: "Gata" },
    ],
    population: YEARS.flatMap((year) => AGES.map((age) => ({ year, age, persons: Math.abs(next()) + 1 }))),
    targetGroups: [{}, { group: "80+", age: { from: 80, to: undefined } }, { group: "Hushåll", measure: "manual" }],
    volumes: [2026, 2027, 2028, 2029].map((year) => ({ group: "Hushåll", year, volume: Math.abs(next()) })),
    standardCosts: [
      { year: 2026, cost: 8000, basis: "inhabitant" },
      { year: 2028, cost: next(), share: 0.9 },
      { group: "Hushåll", year: 2026, cost: next() },
      { service: "Hemtjänst", group: "80+", year: 2026, cost: next() },
    ],
    priceIndexes: [2027, 2028, 2029].map((year) => ({ year, change: next() / 1e6 })),
    baseFrames: ["Skola", "Hemtjänst", "Gata", "Belysning"].flatMap((service) =>
      [2026, 2027, 2028, 2029].map((year) => ({ service, year, frame: next() })),
    ),
    ambitions: ["Skola", "Skola", "Gata"].map((service) => ({ service, amount: next() })),
    funding: ["Skatter", "Utjämning", "Resultatmål"].map((item) => ({ item, amount: next() })),
    followUps: [2, 5, 8].map((part) => ({
      period: { kind: "month", year: 2026, part },
      frame: next(),
      forecast: next(),
    })),
    measures: [{ effect: next() }, { effect: next() }, { effect: next(), state: "dropped" }],
    yearResults: ["Teknik", "Omsorg"].flatMap((unit) =>
      [2022, 2023, 2024, 2025].map((year) => ({ unit, year, frame: next(), outcome: next() })),
    ),
    exemptions: [{ unit: "Teknik", deficitYear: 2023, amount: Math.abs(next()) }],
    goals: [{ id: "M1" }, { id: "M2", parent: "M1" }, { id: "M3", parent: "M1" }],
    factors: [
      { id: "F1", goal: "M2" },
      { id: "F2", goal: "M2" },
    ],
    indicators: ["M1", "M2", "M3", "F1", "F2"].map((belongsTo, index) => ({
      id: `I${index}`,
      belongsTo,
      weight: 1 + index / 10,
      target: next(),
    })),
    measurements: [0, 1, 2, 3].flatMap((index) =>
      [2025, 2026].map((year) => ({ indicator: `I${index}`, period: { kind: "year", year }, value: next() })),
    ),
    activities: [{ state: "ongoing" }],
    missions: [{ idea: "Stöd", documents: "Socialtjänstlagen", vision: "Ett gott liv", partners: "Regionen" }],
    assignments: [{ giver: "Kommunfullmäktige", state: "ongoing" }],
    risks: [{ unit: "Omsorg", type: "operational", probability: 2, consequence: 3 }],
    calendar: [{ kind: "interimReport", phase: "followUp", date: "2026-10-15" }],
    financialGoals: [{ target: Math.abs(next()), outcome: next() }],
    steeringMeasures: [{ concerns: "M1", state: "proposed" }],
    initiatives: [{ goal: "M1", state: "idea" }],
    balances: [2023, 2024, 2025].map((year) => ({ year, result: next() })),
  };
}
