import type { Light } from "../../domain/light";
import { nameKey } from "../../domain/nameKey";
import type { ForecastResult } from "../../domain/outcome";
import { groupBy } from "../parts/groupBy";
import { periodEnd } from "./periodEnd";

/** A unit's forecasts, latest period first. */
export interface UnitForecasts {
  readonly unit: string;
  readonly latest: ForecastResult;
  readonly earlier: readonly ForecastResult[];
}

const URGENCY: Readonly<Record<Light, number>> = { red: 0, yellow: 1, grey: 2, green: 3 };

/** Forecasts by unit, the ones that need something first (red, yellow, grey, green), else as in the table. */
export function unitForecasts(forecasts: readonly ForecastResult[]): readonly UnitForecasts[] {
  const byUnit = groupBy(forecasts, (forecast) => nameKey(forecast.unit));
  const units = [...byUnit].flatMap(([, own]) => {
    const [latest, ...earlier] = own.toSorted((a, b) => periodEnd(b.period) - periodEnd(a.period));
    return latest ? [{ unit: latest.unit, latest, earlier }] : [];
  });
  return units.toSorted((a, b) => URGENCY[a.latest.status] - URGENCY[b.latest.status]);
}
