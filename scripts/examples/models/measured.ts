import type { ExampleTables } from "../exampleTables";

/** An indicator with its measured values, as an example writes it. */
export interface Measured {
  readonly id: string;
  readonly indicator: string;
  /** Id of the goal or factor that it measures. */
  readonly of: string;
  /** Högre when it is left out. */
  readonly direction?: "Lägre" | "Intervall";
  /** Left out of a qualitative indicator. */
  readonly target?: number;
  readonly targetTo?: number;
  readonly yellow?: number;
  readonly every: "Tertial" | "Halvår" | "År";
  readonly method: string;
  readonly origin: string;
  /** By period: a number, or a word of a qualitative indicator. */
  readonly values: Readonly<Record<string, number | string>>;
  readonly comment?: string;
  readonly shows?: string;
}

const ROUTINES = {
  Tertial: "Controllern hämtar värdet efter varje tertial",
  Halvår: "Kvalitetsstrategen mäter i juni och december",
  År: "Kvalitetsstrategen hämtar värdet när det publiceras",
} as const satisfies Record<Measured["every"], string>;

/** The rows of Indikatorer and Mätvärden. The comment stands at the newest value. */
export function measuredTables(rows: readonly Measured[]): ExampleTables {
  return { Indikatorer: rows.map(indicatorRow), Mätvärden: rows.flatMap(measurementRows) };
}

function indicatorRow(row: Measured): ExampleTables[string][number] {
  return {
    Id: row.id,
    Indikator: row.indicator,
    "Hör till": row.of,
    Slag: row.target === undefined ? "Kvalitativ" : "Kvantitativ",
    Riktning: row.target === undefined ? "" : (row.direction ?? "Högre"),
    Målvärde: row.target ?? "",
    "Målvärde till": row.targetTo ?? "",
    "Gräns gul": row.yellow ?? "",
    Mätmetod: row.method,
    Mätrutin: ROUTINES[row.every],
    Periodicitet: row.every,
    Källa: row.origin,
    ...(row.shows && { Visar: row.shows }),
  };
}

function measurementRows({ id, values, comment }: Measured): ExampleTables[string] {
  const periods = Object.keys(values);
  return periods.map((period, index) => ({
    Indikator: id,
    Period: /^\d{4}$/.test(period) ? Number(period) : period,
    Värde: values[period] ?? "",
    Kommentar: index === periods.length - 1 ? (comment ?? "") : "",
  }));
}
