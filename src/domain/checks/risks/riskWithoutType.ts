import { finding } from "../../finding";
import type { Citation } from "../../rule";
import type { Check } from "../check";
import { undisputed } from "../undisputed";

export const RULE: Citation = ["T6-a"];

/**
 * `risk-without-type` at Slag of every risk that is neither strategic nor operational: the two are handled apart.
 *
 * Source: T6-a.
 */
export const riskWithoutType: Check = ({ workbook: { risks, leftOut } }) =>
  undisputed(risks, leftOut.risks)
    .filter(({ type }) => type === undefined)
    .map(({ at, id }) => finding("risk-without-type", { ...at, column: "type" }, { risk: id }));
