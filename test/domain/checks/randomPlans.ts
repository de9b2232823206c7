import fc from "fast-check";
import type { GoalRow, IndicatorRow } from "../../../src/domain/goalRows";
import type { LeftOut } from "../../../src/domain/leftOut";
import type { Tables, Workbook } from "../../../src/domain/rows";
import { type Written, workbookOf } from "../workbookOf";

/* Workbooks of few names, so that rows meet: ids and units repeat, refer to each other, and lie in circles. */

const oneOf = <const T>(...values: readonly T[]) => fc.constantFrom<T | undefined>(...values, undefined);
const id = (letter: string) => fc.integer({ min: 1, max: 4 }).map((number) => `${letter}${number}`);
const unit = oneOf("Fullmäktige", "nämnden", "Omsorg", "Bolaget", "Borta", " ");
const word = oneOf("Något", " ");
const goalId = fc.option(id("m"), { nil: undefined, freq: 4 });
const perspective = oneOf("Ekonomi", "Medarbetare", "medborgare/brukare", "Process och verksamhet", "Kund");
const decidedBy = oneOf("Fullmäktige", "Omsorg", "Chef", "KS § 1");
const period = fc.record({ kind: fc.constant("year" as const), year: fc.integer({ min: 2022, max: 2026 }) });

const unitRow = fc.record({
  unit: fc.constantFrom("Fullmäktige", "Nämnden", "Omsorg", "Bolaget"),
  level: oneOf("Kommunfullmäktige", "Nämnd", "Förvaltning", "Bolag"),
  parent: unit,
  responsible: oneOf("Chef", "Omsorg"),
  kind: oneOf("political", "official"),
});
const goalRow: fc.Arbitrary<Partial<GoalRow>> = fc.record({
  id: id("M"),
  type: oneOf("Övergripande mål", "verksamhetsmål", "Mål i Vilja och mål", "Mål i verksamhetsplan", "Utvecklingsmål"),
  unit,
  parent: goalId,
  perspective,
  giver: word,
  recipient: word,
  decidedBy,
  globalGoals: oneOf("4", "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17", "18", " "),
  visionArea: oneOf("Lärande", "Miljö; lärande", "Trygghet"),
  sustainability: oneOf("Socialt", "Kulturell"),
  analysis: word,
});
const indicatorRow: fc.Arbitrary<Partial<IndicatorRow>> = fc.record({
  id: id("I"),
  belongsTo: fc.option(fc.oneof(id("M"), id("F")), { nil: undefined }),
  method: word,
  routine: word,
  periodicity: oneOf("month", "year"),
});

const written: fc.Arbitrary<Written> = fc.record({
  settings: fc.record({
    model: fc.constantFrom("tranemo", "sundsvall", "lerum", "timra"),
    maxOverallGoals: fc.nat(2),
    visionAreas: oneOf("Lärande;Miljö"),
  }),
  units: rows(unitRow, (row) => row.unit),
  goals: rows(goalRow, (row) => row.id),
  factors: rows(fc.record({ id: id("F"), unit, goal: goalId, perspective }), (row) => row.id),
  indicators: rows(indicatorRow, (row) => row.id),
  measurements: rows(
    fc.record({ indicator: id("i"), period, value: oneOf<number | string>(1, "Uppfyllt", " ") }),
    (row) => [row.indicator, row.period.year],
  ),
  activities: rows(
    fc.record({ id: id("A"), goal: goalId, responsible: unit, decidedBy, state: oneOf("dropped", "done") }),
    (row) => row.id,
  ),
  missions: rows(
    fc.record({
      unit: fc.constantFrom("Omsorg", "Bolaget"),
      idea: word,
      documents: word,
      vision: word,
      partners: word,
    }),
    (row) => row.unit,
  ),
  steeringDocuments: rows(
    fc.record({ document: fc.constantFrom("SoL", "Plan"), unit, validTo: oneOf("2025-12-31", "2027-12-31") }),
    (row) => row.document,
  ),
});

function rows<T>(row: fc.Arbitrary<T>, keyOf: (row: T) => unknown): fc.Arbitrary<T[]> {
  return fc.uniqueArray(row, { selector: (one) => JSON.stringify(keyOf(one)), maxLength: 4 });
}

/** A sound workbook, and the same with some rows left out, each with only some of its cells. */
export interface Spoilt {
  readonly sound: Workbook;
  readonly spoilt: Workbook;
}

/** Any workbook of goals and plans, and one that is spoilt from it. */
export const anySpoilt: fc.Arbitrary<Spoilt> = fc
  .tuple(written.map(workbookOf), fc.infiniteStream(fc.nat(9)))
  .map(([sound, stream]) => ({ sound, spoilt: spoil(sound, () => Number(stream.next().value)) }));

const TABLES = [
  "units",
  "goals",
  "factors",
  "indicators",
  "measurements",
  "activities",
  "missions",
  "steeringDocuments",
] as const satisfies readonly (keyof Tables)[];

/** Leaves out a row in five; of it a cell in five can not be read. */
function spoil(sound: Workbook, draw: () => number): Workbook {
  const parts = TABLES.map((table) => {
    const isLost = sound[table].map(() => draw() < 2);
    return {
      kept: [table, sound[table].filter((_, index) => !isLost[index])] as const,
      lost: [table, sound[table].filter((_, index) => isLost[index]).map((row) => withoutCells(row, draw))] as const,
    };
  });
  // Each table's rows under its own key, as they came; Object.fromEntries forgets which belong together.
  const leftOut = Object.fromEntries(parts.map(({ lost }) => lost)) as LeftOut;
  return { ...sound, ...(Object.fromEntries(parts.map(({ kept }) => kept)) as Partial<Tables>), leftOut };
}

function withoutCells(row: object, draw: () => number): object {
  return Object.fromEntries(Object.entries(row).filter(([cell]) => cell === "at" || draw() >= 2));
}
