import { finding } from "../../finding";
import type { RiskRow } from "../../planRows";
import type { Citation } from "../../rule";
import type { Check } from "../check";
import { undisputed } from "../undisputed";

export const RULE: Citation = ["T6-a"];

/**
 * `risk-not-assessed` for every risk without a probability or a consequence, in the first cell that is missing: without
 * both it has no risk value.
 *
 * Source: T6-a.
 */
export const riskNotAssessed: Check = ({ workbook: { risks, leftOut } }) =>
  undisputed(risks, leftOut.risks).flatMap((row) => {
    const missing = missingOf(row);
    const [column] = missing;
    return column === undefined ? [] : [finding("risk-not-assessed", { ...row.at, column }, { risk: row.id, missing })];
  });

function missingOf(row: RiskRow) {
  return (["probability", "consequence"] as const).filter((part) => row[part] === undefined);
}
