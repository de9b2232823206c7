import { toOre } from "../../amount/ore";
import type { FollowUpRow } from "../../followUpRows";
import type { Period } from "../../period";
import { periodEndMonth } from "../../period";
import type { Citation } from "../../rule";
import type { Place } from "../../source";
import type { CheckQuestion } from "../check";
import { inRowOrder } from "./inRowOrder";

export const RULE: Citation = ["P-e", "P-f"];

/** A net cost with its cell. `yearly` is what it would be for a whole year, so that it can be compared with others. */
export interface NetCost {
  readonly at: Place & { readonly row: number; readonly column: string };
  /** The unit or the service. */
  readonly name: string;
  readonly found: number;
  readonly yearly: number;
}

const MONTHS = 12;

/** Net costs of units, in Uppföljning and Årsresultat. An outcome to the end of a period counts as its share of the year. */
export function unitCosts({ workbook: { followUps, yearResults, settings } }: CheckQuestion): readonly NetCost[] {
  const costs = [
    ...followUps.flatMap(costsOf),
    ...yearResults.flatMap(({ at, unit, frame, outcome }) => [
      cost({ ...at, column: "frame" }, unit, frame),
      cost({ ...at, column: "outcome" }, unit, outcome),
    ]),
  ];
  return inRowOrder(costs.filter(({ found }) => toOre(found, settings.amountUnit) !== 0));
}

function costsOf({ at, unit, period, frame, outcome, forecast }: FollowUpRow): readonly NetCost[] {
  return [
    ...(frame === undefined ? [] : [cost({ ...at, column: "frame" }, unit, frame)]),
    ...(outcome === undefined ? [] : [cost({ ...at, column: "outcome" }, unit, outcome, period)]),
    ...(forecast === undefined ? [] : [cost({ ...at, column: "forecast" }, unit, forecast)]),
  ];
}

/** Decided frames of services (Basramar). */
export function serviceCosts({ workbook: { baseFrames, settings } }: CheckQuestion): readonly NetCost[] {
  const costs = baseFrames.map(({ at, service, frame }) => cost({ ...at, column: "frame" }, service, frame));
  return inRowOrder(costs.filter(({ found }) => toOre(found, settings.amountUnit) !== 0));
}

/** The posts of Finansiering, which are written as revenues. */
export function postAmounts({ workbook: { funding, settings } }: CheckQuestion): readonly NetCost[] {
  const amounts = funding.map(({ at, item, amount }) => cost({ ...at, column: "amount" }, item, amount));
  return inRowOrder(amounts.filter(({ found }) => toOre(found, settings.amountUnit) !== 0));
}

function cost(at: NetCost["at"], name: string, found: number, period?: Period): NetCost {
  const share = period === undefined ? 1 : periodEndMonth(period) / MONTHS;
  return { at, name, found, yearly: found / share };
}
