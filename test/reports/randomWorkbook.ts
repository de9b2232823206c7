import fc from "fast-check";
import type { Tables } from "../../src/domain/rows";
import { TABLE_KEYS } from "../../src/domain/source";
import { USUAL } from "../domain/usualRows";
import type { Written } from "../domain/workbookOf";

const NAMES = ["Omsorg", "omsorg ", "Barn/utbildning: norra [Lindmo] med allt däromkring", "Teknik", "'", "*?", ""];
const IDS = ["M1", "M2", "m1", "F1", "I1", "R1", "§", "M1:x"];
const DAYS = ["2026-08-31", "2026-12-31", "2027-02-28", "2025-01-01"];
const WORDS = ["En text", "", "=SUMMA(A1)", "3, 4; 11", "Lärande; Trygghet", "Medarbetare", "Ekologisk, Social"];

const WORD_CELLS: Readonly<Record<string, readonly (string | undefined)[]>> = {
  unit: NAMES,
  service: NAMES,
  recipient: NAMES,
  id: IDS,
  goal: IDS,
  belongsTo: IDS,
  factor: IDS,
  concerns: IDS,
  indicator: IDS,
  parent: IDS,
  level: ["Kommunfullmäktige", "Sektion", "Nämnd", "Enhet"],
  date: DAYS,
  done: DAYS,
  reportBy: DAYS,
  reported: DAYS,
  starts: DAYS,
  ends: DAYS,
  decided: DAYS,
  validTo: DAYS,
  recurrence: ["month", "quarter", "year"],
};

const NUMBER_CELLS: Readonly<Record<string, fc.Arbitrary<number>>> = {
  year: fc.integer({ min: 2023, max: 2030 }),
  deficitYear: fc.integer({ min: 2023, max: 2027 }),
  probability: fc.integer({ min: 1, max: 4 }),
  consequence: fc.integer({ min: 1, max: 4 }),
};

/** A cell like the usual one: often as it is, else another of its kind; a cell that may be empty now and then is. */
function cellLike(name: string, usual: unknown): fc.Arbitrary<unknown> {
  const words = WORD_CELLS[name];
  if (words) return usual === undefined ? fc.constantFrom(undefined, ...words) : fc.constantFrom(...words);
  const numbers = NUMBER_CELLS[name];
  if (numbers) return usual === undefined ? fc.option(numbers, { nil: undefined }) : numbers;
  if (typeof usual === "number") return fc.double({ min: -1e6, max: 1e6, noNaN: true });
  return usual === undefined && TEXT_CELLS.has(name) ? fc.constantFrom(undefined, ...WORDS) : fc.constant(usual);
}

const TEXT_CELLS = new Set([
  ...["goal", "factor", "perspective", "visionArea", "globalGoals", "sustainability", "analysis", "reason"],
  ...["idea", "documents", "vision", "partners", "assignment", "giver", "measure", "risk", "control", "responsible"],
]);

function rowLike(usual: object): fc.Arbitrary<object> {
  return fc.record(Object.fromEntries(Object.entries(usual).map(([name, cell]) => [name, cellLike(name, cell)])));
}

const INPUT_TABLES = TABLE_KEYS.filter(
  (key): key is Extract<keyof Tables, (typeof TABLE_KEYS)[number]> => key in USUAL,
);

/** Workbooks with any rows in any tables, in any model: names that repeat, ids that nobody has, years out of order. */
export const randomWorkbook: fc.Arbitrary<Written> = fc
  .record({
    settings: fc.record({
      model: fc.constantFrom("tranemo", "sundsvall", "lerum", "timra"),
      amountUnit: fc.constantFrom("kr", "tkr", "mnkr", "unknown"),
      budgetYear: fc.constantFrom(2027, undefined),
      planYears: fc.integer({ min: 1, max: 8 }),
      newPlanYear: fc.constantFrom(undefined, 2026),
      referenceDay: fc.constantFrom(undefined, ...DAYS),
      visionAreas: fc.constantFrom(undefined, "A; B; C; D; E; F; G; H; I; J; K"),
    } as const),
    tables: fc.record(
      Object.fromEntries(INPUT_TABLES.map((key) => [key, fc.array(rowLike(USUAL[key]), { maxLength: 4 })])),
    ),
  })
  // Rows made from the usual rows of their table, cell by cell, are rows of it; the union can not be seen through entries.
  .map(({ settings, tables }) => ({ settings, ...tables }) as unknown as Written);
