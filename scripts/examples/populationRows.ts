import type { ExampleTables } from "./exampleTables";

/** Persons by age class on 31 December of each of the years, in the main forecast, and how far other forecasts drift from it. */
interface Forecast {
  readonly years: readonly number[];
  readonly persons: Readonly<Record<string, readonly number[]>>;
  /** Per year after the first: -0.006 is 0,6 % lower each year. */
  readonly drift: Readonly<Record<string, number>>;
}

/** The rows of Befolkning, one per scenario, year and age class, in whole persons. */
export function populationRows({ years, persons, drift }: Forecast): ExampleTables[string] {
  return Object.entries(drift).flatMap(([Scenario, perYear]) =>
    years.flatMap((År, index) =>
      Object.entries(persons).map(([Ålder, counts]) => ({
        Scenario,
        År,
        Ålder,
        Antal: Math.round((counts[index] ?? 0) * (1 + perYear * index)),
      })),
    ),
  );
}
