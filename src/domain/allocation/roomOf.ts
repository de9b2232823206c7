import { sumExact } from "../amount/sumExact";
import { sameName } from "../nameKey";
import type { FrameSum, Room } from "../outcome";
import type { FundingRow } from "../rows";
import type { Citation } from "../rule";

export const RULE: Citation = ["Ti-d", "A-5", "A-6"];

/** The item of Finansiering that is not money but the surplus asked for. */
const RESULT_TARGET = "Resultatmål";

/**
 * What is left of the money there is, per year: Finansiering less the result target less all frames. In the workbook's
 * unit; negative when more has been given out than there is.
 *
 * Source: Ti-d. A year without revenues in Finansiering, or whose sum of frames lacks a service, has no room: left over
 * would be too much.
 *
 * @example 1 000 in taxes, target 20, frames 950 // left 30
 */
export function roomOf(funding: readonly FundingRow[], sums: readonly FrameSum[]): readonly Room[] {
  return sums.flatMap((sum) => (sum.unit === undefined && sum.complete ? (yearRoom(funding, sum) ?? []) : []));
}

function yearRoom(funding: readonly FundingRow[], sum: FrameSum): Room | undefined {
  const rows = funding.filter((row) => row.year === sum.year);
  const revenues = rows.filter((row) => !sameName(row.item, RESULT_TARGET)).map((row) => row.amount);
  if (revenues.length === 0) return undefined;
  const targets = rows.filter((row) => sameName(row.item, RESULT_TARGET)).map((row) => row.amount);
  return {
    year: sum.year,
    funding: sumExact(revenues),
    resultTarget: sumExact(targets),
    frames: sum.frame,
    left: sumExact([...revenues, ...targets.map((target) => -target), -sum.frame]),
  };
}
