import { finding } from "../../finding";
import type { Citation } from "../../rule";
import type { Check } from "../check";
import { isWritten } from "../isWritten";
import { undisputed } from "../undisputed";

export const RULE: Citation = ["T6-a"];

/**
 * `strategic-risk-without-factor` at Faktor of every strategic risk that names no quality factor: strategic risks live
 * among the critical quality factors.
 *
 * Source: T6-a.
 */
export const strategicRiskWithoutFactor: Check = ({ workbook: { risks, leftOut } }) =>
  undisputed(risks, leftOut.risks)
    .filter(({ type, factor }) => type === "strategic" && !isWritten(factor))
    .map(({ at, id }) => finding("strategic-risk-without-factor", { ...at, column: "factor" }, { risk: id }));
