import { disputedIds } from "../leftOut";
import type { Light } from "../light";
import { nameKey } from "../nameKey";
import type { RiskResult } from "../planOutcome";
import type { RiskRow } from "../planRows";
import type { Workbook } from "../rows";
import type { Citation } from "../rule";
import type { Settings } from "../settings";

export const RULE: Citation = ["T6-a", "A-5"];

type RiskLimits = Pick<Settings, "riskYellow" | "riskRed">;

/**
 * The value (riskvärde) and light of every risk, in row order: probability × consequence, red from Riskgräns röd, yellow
 * from Riskgräns gul, else green. Without both steps, or when another row has its id too, there is no value and it is grey.
 *
 * Source: T6-a, A-5. @example 3 × 3, limits 4 and 9 // 9, red
 */
export function assessRisks({ risks, settings, leftOut }: Workbook): readonly RiskResult[] {
  const disputed = disputedIds(leftOut.risks);
  return risks.map((row) => {
    const value = disputed.has(nameKey(row.id)) ? undefined : riskValue(row);
    return { at: row.at, id: row.id, value, status: lightOf(value, settings) };
  });
}

function riskValue({ probability, consequence }: RiskRow): number | undefined {
  return probability === undefined || consequence === undefined ? undefined : probability * consequence;
}

function lightOf(value: number | undefined, { riskYellow, riskRed }: RiskLimits): Light {
  if (value === undefined) return "grey";
  if (value >= riskRed) return "red";
  return value >= riskYellow ? "yellow" : "green";
}
