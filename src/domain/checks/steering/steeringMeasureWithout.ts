import { finding } from "../../finding";
import type { SteeringMeasureRow } from "../../planRows";
import type { Citation } from "../../rule";
import type { Check } from "../check";
import { isWritten } from "../isWritten";
import { undisputed } from "../undisputed";

export const RULE: Citation = ["S4-e"];

/**
 * `steering-measure-without` for every steering measure whose row does not show how far it has come: without Läge nobody
 * knows; from Beslutad on it names the decision and its day, as Dokumenterad also where it is documented. Placed in the first
 * cell that is missing.
 *
 * Source: S4-e. @example Dokumenterad with Beslut alone // decided and documentation are missing, at Beslutsdatum
 */
export const steeringMeasureWithout: Check = ({ workbook: { steeringMeasures, leftOut } }) =>
  undisputed(steeringMeasures, leftOut.steeringMeasures).flatMap((row) => {
    const missing = missingOf(row);
    const [column] = missing;
    if (column === undefined) return [];
    return [finding("steering-measure-without", { ...row.at, column }, { measure: row.id, missing })];
  });

function missingOf({ state, decision, decided, documentation }: SteeringMeasureRow) {
  const isDecided = state === "decided" || state === "carriedOut" || state === "documented";
  return [
    ...(state === undefined ? (["state"] as const) : []),
    ...(isDecided && !isWritten(decision) ? (["decision"] as const) : []),
    ...(isDecided && decided === undefined ? (["decided"] as const) : []),
    ...(state === "documented" && !isWritten(documentation) ? (["documentation"] as const) : []),
  ];
}
