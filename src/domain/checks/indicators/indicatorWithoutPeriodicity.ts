import { finding } from "../../finding";
import type { Citation } from "../../rule";
import type { Check } from "../check";
import { undisputed } from "../undisputed";

export const RULE: Citation = ["T3.4-b"];

/**
 * `indicator-without-periodicity` at Periodicitet of every indicator that does not say how often it is measured.
 *
 * Source: T3.4-b.
 */
export const indicatorWithoutPeriodicity: Check = ({ workbook: { indicators, leftOut } }) =>
  undisputed(indicators, leftOut.indicators)
    .filter(({ periodicity }) => periodicity === undefined)
    .map(({ at, id }) => finding("indicator-without-periodicity", { ...at, column: "periodicity" }, { indicator: id }));
