import type { Workbook } from "../../rows";
import type { Citation } from "../../rule";
import { isWritten } from "../isWritten";

export const RULE: Citation = ["WB"];

/**
 * True when a workbook says anything of what its units are to do: a row of Grunduppdrag, Styrdokument or Faktorer, or a goal
 * with a unit. One that is used for frames alone is asked for no plans. Source: WB (an absent table means "not used").
 */
export function usesPlans({ missions, steeringDocuments, factors, goals }: Workbook): boolean {
  if (missions.length + steeringDocuments.length + factors.length > 0) return true;
  return goals.some(({ unit }) => isWritten(unit));
}
