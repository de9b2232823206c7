import { type Finding, finding } from "../../finding";
import { groupRows } from "../../groupRows";
import { rowKey } from "../../nameKey";
import type { Period } from "../../period";
import type { Workbook } from "../../rows";
import type { Citation } from "../../rule";
import type { Place } from "../../source";
import type { Check } from "../check";
import { addedUp, type PeriodValue } from "./addedUp";
import { inRowOrder } from "./inRowOrder";

export const RULE: Citation = ["P-c"];

/** A whole year's value, and the key of the values that it may have been added from. */
interface YearValue {
  readonly at: Place;
  readonly name: string;
  readonly year: number;
  readonly found: number;
  readonly key: string;
}

/**
 * `accumulated-summed` at a year's outcome (Årsresultat, or the year's own row of Uppföljning), or an indicator's value of a
 * year, that is the sum of values which each already hold the months before.
 *
 * Source: P-c. @example outcome 45 000 where Uppföljning has 7 400 in T1, 15 200 in T2 and 22 400 in T3
 */
export const accumulatedSummed: Check = ({ workbook }) => {
  const values = groupRows(periodValues(workbook), ({ key }) => key);
  return inRowOrder(yearValues(workbook)).flatMap(({ at, name, year, found, key }): readonly Finding[] => {
    const added = addedUp(found, values.get(key) ?? []);
    return added ? [finding("accumulated-summed", at, { name, year, found, ...added })] : [];
  });
};

interface KeyedValue extends PeriodValue {
  readonly key: string;
}

const unitKey = (unit: string, year: number) => rowKey("unit", unit, year);
const indicatorKey = (indicator: string, year: number) => rowKey("indicator", indicator, year);

function periodValues({ followUps, measurements }: Workbook): readonly KeyedValue[] {
  const periodValue = (key: string, period: Period, value: unknown) =>
    typeof value === "number" && period.kind !== "year" ? [{ key, period, value }] : [];
  return [
    ...followUps.flatMap(({ unit, period, outcome }) => periodValue(unitKey(unit, period.year), period, outcome)),
    ...measurements.flatMap(({ indicator, period, value }) =>
      periodValue(indicatorKey(indicator, period.year), period, value),
    ),
  ];
}

function yearValues({ yearResults, followUps, measurements }: Workbook): readonly YearValue[] {
  return [
    ...yearResults.map(({ at, unit: name, year, outcome: found }) => ({
      at: { ...at, column: "outcome" },
      name,
      year,
      found,
      key: unitKey(name, year),
    })),
    ...followUps.flatMap(({ at, unit: name, period: { kind, year }, outcome: found }) =>
      kind !== "year" || found === undefined
        ? []
        : [{ at: { ...at, column: "outcome" }, name, year, found, key: unitKey(name, year) }],
    ),
    ...measurements.flatMap(({ at, indicator: name, period: { kind, year }, value: found }) =>
      kind !== "year" || typeof found !== "number"
        ? []
        : [{ at: { ...at, column: "value" }, name, year, found, key: indicatorKey(name, year) }],
    ),
  ];
}
