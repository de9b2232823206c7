import { groupRows } from "../groupRows";
import type { Light } from "../light";
import { nameKey } from "../nameKey";
import type { ForecastResult } from "../outcome";
import { comparePeriods, formatPeriod, type Period } from "../period";
import type { Citation } from "../rule";
import type { RowRef } from "../source";

export const RULE: Citation = ["T3.2-a", "S4-b"];

/** One unit's forecast lights, one place per period; a place is undefined where the unit has no row for the period. */
export interface UnitHistory {
  readonly unit: string;
  readonly lights: readonly ({ readonly light: Light; readonly at: RowRef } | undefined)[];
}

/** Periods across, oldest first, and units down, in the order of their first rows. */
export interface ForecastHistory {
  readonly periods: readonly Period[];
  readonly units: readonly UnitHistory[];
}

/** The lights of every unit's forecasts over the newest `count` periods. Source: T3.2-a, S4-b. */
export function forecastHistory(forecasts: readonly ForecastResult[], count: number): ForecastHistory {
  const all = [...new Map(forecasts.map(({ period }) => [formatPeriod(period), period])).values()];
  const periods = all.toSorted(comparePeriods).slice(-count);
  const units = [...groupRows(forecasts, ({ unit }) => nameKey(unit)).values()].map((own): UnitHistory => {
    const byPeriod = new Map(own.map((row) => [formatPeriod(row.period), row]));
    return {
      unit: own[0]?.unit ?? "",
      lights: periods.map((period) => {
        const row = byPeriod.get(formatPeriod(period));
        return row && { light: row.status, at: row.at };
      }),
    };
  });
  return { periods, units };
}
