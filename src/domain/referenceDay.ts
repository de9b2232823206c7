import { periodEnd } from "./day/periodEnd";
import { comparePeriods, type Period } from "./period";
import type { Workbook } from "./rows";

/**
 * The day that what is late is judged by (avstämningsdag), as an ISO day: the one in Inställningar; else the last day of
 * the newest period with a forecast or an outcome in Uppföljning, else of the newest with a value in Mätvärden. The rules
 * know no clock, so the same workbook has the same day always.
 *
 * Source: A-8. Undefined when there is none of these: then nothing is late.
 *
 * @example forecasts for 2026-04 and 2026-T2, no day in Inställningar // "2026-08-31"
 */
export function referenceDay({ settings, followUps, measurements }: Workbook): string | undefined {
  const followedUp = followUps.filter(({ forecast, outcome }) => forecast !== undefined || outcome !== undefined);
  const measured = measurements.filter(({ value }) => value !== undefined && value !== "");
  return settings.referenceDay ?? newestEnd(followedUp) ?? newestEnd(measured);
}

function newestEnd(rows: readonly { readonly period: Period }[]): string | undefined {
  const [newest] = rows.map((row) => row.period).sort((one, other) => comparePeriods(other, one));
  return newest && periodEnd(newest);
}
