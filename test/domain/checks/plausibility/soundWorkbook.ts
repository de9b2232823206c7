import fc from "fast-check";
import type { Written } from "../../workbookOf";

/** The numbers of a workbook without an accident; all the rest follows from them. */
export interface Sound {
  /** What each service costs a year to begin with. */
  readonly costs: readonly number[];
  /** How an index has moved from year to year. */
  readonly changes: readonly number[];
  /** How far a year's outcome is from its frame, as a share. */
  readonly drift: readonly number[];
}

const FIRST_YEAR = 2023;
const YEARS = [0, 1, 2, 3].map((since) => FIRST_YEAR + since);
const TERTIALS = [1, 2, 3] as const;

export const UNITS = ["Lärande", "Omsorg", "Teknik", "Kultur", "Kommunledning"] as const;

/** The service of each unit. */
export const serviceOf = (unit: string) => `${unit} drift`;

/** Amounts of a municipality as it may be, small or large units, and an index that moves visibly every year. */
export const sound: fc.Arbitrary<Sound> = fc.record({
  costs: fc.array(fc.integer({ min: 2_011, max: 499_999 }), { minLength: UNITS.length, maxLength: UNITS.length }),
  changes: fc.array(fc.integer({ min: 12, max: 52 }), { minLength: YEARS.length, maxLength: YEARS.length }),
  drift: fc.array(fc.integer({ min: -40, max: 40 }), { minLength: 20, maxLength: 20 }),
});

/** A whole workbook of these numbers: each amount follows its index, each outcome its frame, each period the one before. */
export function soundWorkbook({ costs, changes, drift }: Sound): Written {
  const changeOf = (year: number) => (changes[year - FIRST_YEAR] ?? 0) / 1000;
  const frameOf = (unit: number, year: number): number => {
    const start = costs[unit] ?? 0;
    return Math.round(YEARS.filter((one) => one <= year).reduce((cost, one) => cost * (1 + changeOf(one)), start));
  };
  const outcomeOf = (unit: number, year: number) =>
    Math.round(frameOf(unit, year) * (1 + (drift[(unit * 4 + year) % drift.length] ?? 0) / 1000));
  const rows = <T>(make: (unit: string, index: number, year: number) => T) =>
    UNITS.flatMap((unit, index) => YEARS.map((year) => make(unit, index, year)));
  return {
    settings: { amountUnit: "tkr", budgetYear: 2027 },
    units: UNITS.map((unit) => ({ unit, parent: undefined })),
    services: UNITS.map((unit) => ({ service: serviceOf(unit), unit, method: "indexation" as const })),
    priceIndexes: YEARS.map((year) => ({ year, change: changeOf(year) })),
    baseFrames: rows((unit, index, year) => ({ service: serviceOf(unit), year, frame: frameOf(index, year) })),
    standardCosts: rows((unit, index, year) => ({ service: serviceOf(unit), year, cost: frameOf(index, year) / 2 })),
    funding: YEARS.map((year) => ({ item: "Skatteintäkter", year, amount: frameOf(0, year) * 9 + 777 })),
    yearResults: rows((unit, index, year) => ({
      unit,
      year,
      frame: frameOf(index, year),
      outcome: outcomeOf(index, year),
    })),
    followUps: UNITS.flatMap((unit, index) =>
      YEARS.flatMap((year) =>
        TERTIALS.map((part) => ({
          unit,
          period: { kind: "tertial" as const, year, part },
          frame: frameOf(index, year),
          outcome: Math.round((outcomeOf(index, year) * part) / 3),
          // A forecast is somebody's own judgement, with the last öre unlike any other.
          forecast: outcomeOf(index, year) + part * 11 + (year - FIRST_YEAR) * 17,
        })),
      ),
    ),
    population: YEARS.flatMap((year) =>
      [
        { from: 0, to: 6 },
        { from: 7, to: 15 },
        { from: 16, to: 79 },
        { from: 80, to: undefined },
      ].map((age, index) => ({ year, age, persons: 1_000 + 37 * index })),
    ),
    measures: UNITS.map((unit, index) => ({ unit, measure: "Färre vikarier", effect: 100 + 7 * index })),
  };
}

/** The same workbook with the row that fits replaced; fails where none fits. */
export function planted<K extends keyof Written>(
  written: Written,
  table: K,
  { where, cells }: { readonly where: (row: Row<K>) => boolean; readonly cells: (row: Row<K>) => Partial<Row<K>> },
): Written {
  // A table as a test writes it is a list of rows of its own kind.
  const rows = (written[table] ?? []) as readonly Row<K>[];
  const index = rows.findIndex(where);
  const row = rows[index];
  if (row === undefined) throw new Error(`no such row in ${String(table)}`);
  return { ...written, [table]: rows.with(index, { ...row, ...cells(row) }) };
}

type Row<K extends keyof Written> = NonNullable<Written[K]> extends readonly (infer R)[] ? R : never;
