import fc from "fast-check";
import { STEERING_MODELS } from "../../../src/domain/models/steeringModels";
import type { Tables } from "../../../src/domain/rows";
import type { Written } from "../workbookOf";

/** Where every row stands that could not be read. */
export const LOST_ROW = 99;

const names = fc.constantFrom("A", " a", "B", "C", "", "Å");
const texts = fc.constantFrom(undefined, "A", " b", "C", " ", "4, 18", "Övergripande mål", "Delmål");
const days = fc.constantFrom(
  undefined,
  "",
  "våren",
  "0000-00-00",
  "2024-02-29",
  "2026-08-31",
  "2026-08-30",
  "9999-12-31",
);
const years = fc.constantFrom(2026, 2027, 2028);
const amounts = fc.constantFrom(-1e9, -1, 0, 0.1 + 0.2, 1000, 1e15);
const maybeAmounts = fc.constantFrom(undefined, -1, 0, 1000);
const flags = fc.boolean();
const periods = fc.constantFrom(
  { kind: "year", year: 2026 } as const,
  { kind: "month", year: 2026, part: 8 } as const,
  { kind: "tertial", year: 2025, part: 3 } as const,
);

/** Cells as strange as they can be once they have been read; the tables that the checks look at. */
const CELLS = {
  units: { unit: names, level: texts, parent: texts, responsible: texts, kind: oneOf("political", "official") },
  services: { service: names, unit: names, method: fc.constantFrom("volume", "indexation", "fixed") },
  baseFrames: { service: names, year: years, frame: amounts },
  funding: { item: fc.constantFrom("Skatter", "Resultatmål"), year: years, amount: amounts },
  followUps: { unit: names, period: periods, frame: maybeAmounts, forecast: maybeAmounts },
  measures: {
    unit: names,
    state: fc.constantFrom("decided", "dropped"),
    concernsChildren: flags,
    childAssessment: texts,
  },
  ambitions: { service: names, year: years, concernsChildren: flags, childAssessment: texts },
  goals: {
    id: names,
    type: texts,
    unit: texts,
    parent: texts,
    decidedBy: texts,
    globalGoals: texts,
    visionArea: texts,
  },
  activities: { id: names, goal: texts, decidedBy: texts, concernsChildren: flags, state: oneOf("done", "dropped") },
  assignments: {
    id: names,
    giver: texts,
    goal: texts,
    measure: texts,
    reportBy: days,
    reported: days,
    state: oneOf("ongoing", "done", "dropped"),
  },
  steeringMeasures: { id: names, decision: texts, decided: days, state: oneOf("proposed", "decided", "documented") },
  initiatives: { id: names, value: texts, state: oneOf("idea", "everyday") },
  risks: {
    id: names,
    factor: texts,
    control: texts,
    probability: maybeAmounts,
    consequence: maybeAmounts,
    type: oneOf("strategic", "operational"),
  },
  calendar: {
    event: names,
    kind: oneOf("annualReport", "budget", "resultAnalysis", "other"),
    phase: oneOf("planning", "followUp"),
    date: days,
    done: days,
    recurrence: oneOf("month", "quarter", "tertial", "halfYear", "year"),
  },
} as const satisfies { readonly [K in keyof Tables]?: Readonly<Record<string, fc.Arbitrary<unknown>>> };

function oneOf<T extends string>(...words: readonly T[]): fc.Arbitrary<T | undefined> {
  return fc.constantFrom(undefined, ...words);
}

/** The rows of every table, as whole rows or, left out, with any of their cells. */
function tables(constraints: { readonly requiredKeys: [] } | undefined) {
  const rows = Object.entries<Readonly<Record<string, fc.Arbitrary<unknown>>>>(CELLS).map(
    ([table, cells]) =>
      [table, fc.array(constraints ? fc.record(cells, constraints) : fc.record(cells), { maxLength: 4 })] as const,
  );
  return fc.record(Object.fromEntries(rows));
}

/** Any workbook: empty tables, duplicates, circles, days that are none, and rows that could not be read. */
export const anyWorkbook: fc.Arbitrary<Written> = fc
  .record({
    model: fc.constantFrom(...Object.values(STEERING_MODELS)),
    settings: fc.record({
      referenceDay: days,
      reportLimit: fc.constantFrom(undefined, 0, 10),
      planYears: fc.constantFrom(0, 1, 3),
      amountUnit: fc.constantFrom("kr", "tkr", "unknown"),
      visionAreas: texts,
    }),
    rows: tables(undefined),
    lost: tables({ requiredKeys: [] }),
  })
  .map(({ model, settings, rows, lost }) => {
    const leftOut = Object.fromEntries(
      Object.entries(lost).map(([table, some]) => [
        table,
        some.map((row) => ({ ...row, at: { table, row: LOST_ROW } })),
      ]),
    );
    // The cells of each table are those of its rows, by CELLS; the types are lost in Object.fromEntries.
    return { ...rows, model, settings, leftOut } as Written;
  });
