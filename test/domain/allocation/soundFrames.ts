import type { LeftOut } from "../../../src/domain/leftOut";
import type { Outcome } from "../../../src/domain/outcome";
import type { TableKey } from "../../../src/domain/source";
import { type Written, workbookOf } from "../workbookOf";
import { evaluateFrames } from "./evaluateFrames";

export const at = (table: TableKey, row = 9) => ({ at: { table, row } });

/** Skola (Lärande): 100 at 50 kr and 10 at 200 kr. Gata (Teknik): 900 and 990 by index. Bad (Teknik): 70, fixed. */
export const SOUND: Written = {
  settings: { planYears: 2, amountUnit: "kr" },
  services: [
    {},
    { service: "Gata", unit: "Teknik", method: "indexation" },
    { service: "Bad", unit: "Teknik", method: "fixed" },
  ],
  targetGroups: [
    { group: "7–15", age: { from: 7, to: 15 }, measure: "yearEnd" },
    { group: "16–18", age: { from: 16, to: 18 }, measure: "yearEnd" },
  ],
  population: [2026, 2027, 2028].flatMap((year) => [
    { year, age: { from: 0, to: 6 }, persons: 390 },
    { year, age: { from: 7, to: 15 }, persons: 100 },
    { year, age: { from: 16, to: 18 }, persons: 10 },
  ]),
  volumes: [{ group: "16–18", year: 2027, volume: 10 }],
  standardCosts: [
    { year: 2026, cost: 50 },
    { group: "16–18", year: 2027, cost: 40, basis: "inhabitant", share: 0.1 },
  ],
  priceIndexes: [
    { year: 2027, change: 0 },
    { year: 2028, change: 0.1 },
  ],
  baseFrames: [
    { service: "Gata", year: 2026, frame: 1000 },
    { service: "Bad", year: 2027, frame: 70 },
    { service: "Bad", year: 2028, frame: 70 },
  ],
  ambitions: [{ service: "Gata", year: 2026, amount: 100 }],
  funding: [
    { year: 2027, amount: 8000 },
    { year: 2028, amount: 8000 },
  ],
};

export function framesOf({ frames }: Outcome) {
  return Object.fromEntries(frames.map((frame) => [`${frame.service} ${frame.year}`, Math.round(frame.frame)]));
}

export function incompleteOf({ frameSums }: Outcome) {
  return frameSums.filter((sum) => !sum.complete).map((sum) => `${sum.unit ?? "alla"} ${sum.year}`);
}

export const run = (leftOut: LeftOut, written: Partial<Written> = {}) =>
  evaluateFrames(workbookOf({ ...SOUND, ...written, leftOut }));
export const told = ({ findings }: Outcome) =>
  findings.map(({ code, at: place, facts }) =>
    [
      code,
      place.table,
      place.row,
      ...Object.values(facts).filter((fact) => fact !== undefined && !Array.isArray(fact)),
    ].join(" "),
  );

export const WHOLE = {
  "Skola 2027": 7000,
  "Skola 2028": 7700,
  "Gata 2027": 900,
  "Gata 2028": 990,
  "Bad 2027": 70,
  "Bad 2028": 70,
};
