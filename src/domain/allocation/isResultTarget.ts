import type { FundingRow } from "../allocationRows";
import { sameName } from "../nameKey";
import type { Citation } from "../rule";

export const RULE: Citation = ["Ti-d"];

/** True for the item of Finansiering that is not money but the surplus asked for (Resultatmål). Source: Ti-d. */
export function isResultTarget({ item }: FundingRow): boolean {
  return sameName(item, "Resultatmål");
}
