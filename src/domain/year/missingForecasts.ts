import { periodEnd } from "../day/periodEnd";
import { mayHave } from "../leftOut";
import { nameKey, sameName } from "../nameKey";
import { comparePeriods, type Period } from "../period";
import type { Workbook } from "../rows";
import type { Citation } from "../rule";
import { namedUnits } from "../summary/namedUnits";
import type { Debt } from "./debt";

export const RULE: Citation = ["T3.2-a", "T3.2-h", "A-5"];

/**
 * The units that have given no forecast for the newest period that some unit has, or for one that ends later: those with
 * a service or a row of Uppföljning. The place is their row that ends with the period, else the table.
 *
 * Source: T3.2-a, T3.2-h. A row that could not be read and may be the forecast counts as one.
 *
 * @example Omsorg has 2026-08, Skola 2026-04 // Skola, 2026-08
 */
export function missingForecasts(
  workbook: Workbook,
): readonly { readonly unit: string; readonly debt: Extract<Debt, { readonly kind: "forecast" }> }[] {
  const { followUps, services } = workbook;
  const given = followUps.filter(({ forecast }) => forecast !== undefined);
  const [newest] = given.map((row) => row.period).sort((one, other) => comparePeriods(other, one));
  if (newest === undefined) return [];
  const givers = new Set(given.filter(({ period }) => reaches(period, newest)).map(({ unit }) => nameKey(unit)));
  return namedUnits([...services, ...followUps])
    .filter((unit) => !givers.has(nameKey(unit)) && !mayBeLeftOut(workbook, unit, newest))
    .map((unit) => {
      const row = followUps.find((one) => sameName(one.unit, unit) && periodEnd(one.period) === periodEnd(newest));
      const at = row ? { ...row.at, column: "forecast" } : ({ table: "followUps" } as const);
      return { unit, debt: { kind: "forecast", period: newest, at } };
    });
}

function mayBeLeftOut({ leftOut }: Workbook, unit: string, newest: Period): boolean {
  return (leftOut.followUps ?? []).some(
    (row) =>
      mayHave(row, "unit", (name) => sameName(name, unit)) && mayHave(row, "period", (own) => reaches(own, newest)),
  );
}

/** True when a period ends as late as another: a forecast for 2026-T2 is one for 2026-08 too. */
function reaches(period: Period, newest: Period): boolean {
  return periodEnd(period) >= periodEnd(newest);
}
