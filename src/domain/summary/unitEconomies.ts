import type { Finding } from "../finding";
import { newestForecasts } from "../followUp/newestForecasts";
import { groupRows } from "../groupRows";
import { mayHave } from "../leftOut";
import type { Light } from "../light";
import { nameKey, sameName } from "../nameKey";
import type { Outcome } from "../outcome";
import { comparePeriods } from "../period";
import type { Workbook } from "../rows";
import type { Citation } from "../rule";
import { missingForecasts } from "../year/missingForecasts";
import { worstLight } from "./worstLight";

export const RULE: Citation = ["T3.2-a", "T3.2-b", "T3.2-g", "A-5"];

/** The lights of a unit's economy; `unknown` is the one that would say more if every row could be read. */
export interface UnitEconomy {
  readonly forecast: Light;
  readonly recovery: Light;
  readonly unknown: "forecast" | "recovery" | undefined;
}

type EconomySources = Pick<Outcome, "forecasts" | "recoveries" | "findings">;

/**
 * Tells the economy of each unit: the light of its newest forecast, and the worst of its deficits. Grey is either no data
 * or, with `unknown`, data that is not there to be read: a forecast that may be newer, one for the newest period that other
 * units have handed in and this one has not, though it did before, or a deficit that could not be followed.
 *
 * Source: T3.2-a, T3.2-b, T3.2-g. @example unitEconomies(workbook, results)("Omsorg").forecast // "red"
 */
export function unitEconomies(workbook: Workbook, results: EconomySources): (unit: string) => UnitEconomy {
  const { leftOut } = workbook;
  const late = new Set(missingForecasts(workbook).map(({ unit }) => nameKey(unit)));
  const forecastsOf = groupRows(results.forecasts, (row) => nameKey(row.unit));
  const recoveriesOf = groupRows(results.recoveries, (row) => nameKey(row.unit));
  const notFollowed = unitsNotFollowed(results.findings);
  return (unit) => {
    // Of two rows with the unit and period neither is a forecast already, so only a later period can say more.
    const [newest] = newestForecasts(forecastsOf.get(nameKey(unit)) ?? []);
    // What was handed in for an earlier period says nothing of this one.
    const isForecastLate = newest !== undefined && late.has(nameKey(unit));
    const isUnread = leftOut.followUps?.some(
      (row) =>
        mayHave(row, "unit", (name) => sameName(name, unit)) &&
        mayHave(row, "period", (period) => !newest || comparePeriods(period, newest.period) > 0),
    );
    const isForecastLost = isForecastLate || isUnread === true;
    const isRecoveryLost = notFollowed.has(nameKey(unit));
    const recoveries = recoveriesOf.get(nameKey(unit)) ?? [];
    return {
      forecast: isForecastLost ? "grey" : (newest?.status ?? "grey"),
      recovery: isRecoveryLost ? "grey" : worstLight(recoveries.map((row) => row.status)),
      unknown: isForecastLost ? "forecast" : isRecoveryLost ? "recovery" : undefined,
    };
  };
}

/** The units (`nameKey`) whose deficits could not be followed. */
function unitsNotFollowed(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(
    findings.flatMap((one) =>
      one.code === "recovery-not-computed" || one.code === "result-year-gap" ? nameKey(one.facts.unit) : [],
    ),
  );
}
