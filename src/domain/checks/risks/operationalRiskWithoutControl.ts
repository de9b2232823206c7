import { finding } from "../../finding";
import type { Citation } from "../../rule";
import type { Check } from "../check";
import { isWritten } from "../isWritten";
import { undisputed } from "../undisputed";

export const RULE: Citation = ["T6-a"];

/**
 * `operational-risk-without-control` at Kontrollmoment of every operational risk that names no control: it is a row of the
 * internal control plan.
 *
 * Source: T6-a.
 */
export const operationalRiskWithoutControl: Check = ({ workbook: { risks, leftOut } }) =>
  undisputed(risks, leftOut.risks)
    .filter(({ type, control }) => type === "operational" && !isWritten(control))
    .map(({ at, id }) => finding("operational-risk-without-control", { ...at, column: "control" }, { risk: id }));
