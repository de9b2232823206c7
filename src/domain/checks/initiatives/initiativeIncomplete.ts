import { finding } from "../../finding";
import type { InitiativeRow } from "../../planRows";
import type { Citation } from "../../rule";
import type { Check } from "../check";
import { isWritten } from "../isWritten";
import { undisputed } from "../undisputed";

export const RULE: Citation = ["S5-a"];

/**
 * `initiative-incomplete` for every initiative without a state (Läge) or an expected value (Värde), in the first cell that
 * is missing. The value is what the step after the idea works out, so one that is still an idea (Idé) needs none.
 *
 * Source: S5-a. @example Analys without Värde // value is missing
 */
export const initiativeIncomplete: Check = ({ workbook: { initiatives, leftOut } }) =>
  undisputed(initiatives, leftOut.initiatives).flatMap((row) => {
    const missing = missingOf(row);
    const [column] = missing;
    if (column === undefined) return [];
    return [finding("initiative-incomplete", { ...row.at, column }, { initiative: row.id, missing })];
  });

function missingOf({ state, value }: InitiativeRow) {
  return [
    ...(state === undefined ? (["state"] as const) : []),
    ...(state !== "idea" && !isWritten(value) ? (["value"] as const) : []),
  ];
}
