import type { FundingRow } from "../allocationRows";
import { sumExact } from "../amount/sumExact";
import { type Found, finding } from "../finding";
import { type LeftOutRow, mayHave } from "../leftOut";
import type { FrameSum, Room } from "../outcome";
import type { Citation } from "../rule";
import { isResultTarget } from "./isResultTarget";

export const RULE: Citation = ["Ti-d", "A-5", "A-6"];

/** Finansiering, with the rows of it that were left out, and the years that are asked for. */
export interface RoomQuestion {
  readonly rows: readonly FundingRow[];
  readonly leftOut: readonly LeftOutRow<FundingRow>[];
  readonly years: readonly number[];
}

/**
 * What is left of the money there is, per year: Finansiering less the result target less all frames. In the workbook's
 * unit; negative when more has been given out than there is.
 *
 * Source: Ti-d. A year without revenues in Finansiering, or whose sum of frames is not complete, has no room: left over
 * would be too much. Nor has one that a left-out row of Finansiering is for, or may be: `room-not-computed`.
 *
 * @example 1 000 in taxes, target 20, frames 950 // left 30
 */
export function roomOf({ rows, leftOut, years }: RoomQuestion, sums: readonly FrameSum[]): Found<readonly Room[]> {
  const lost = years.flatMap((year) =>
    leftOut.filter((row) => mayHave(row, "year", (own) => own === year)).map(({ at }) => ({ at, year })),
  );
  const whole = sums.filter((sum) => sum.unit === undefined && sum.complete);
  return {
    value: whole.flatMap((sum) => (lost.some(({ year }) => year === sum.year) ? [] : (yearRoom(rows, sum) ?? []))),
    findings: lost.map(({ at, year }) => finding("room-not-computed", at, { year })),
  };
}

function yearRoom(funding: readonly FundingRow[], sum: FrameSum): Room | undefined {
  const rows = funding.filter((row) => row.year === sum.year);
  const revenues = rows.filter((row) => !isResultTarget(row)).map((row) => row.amount);
  if (revenues.length === 0) return undefined;
  const targets = rows.filter(isResultTarget).map((row) => row.amount);
  return {
    year: sum.year,
    funding: sumExact(revenues),
    resultTarget: sumExact(targets),
    frames: sum.frame,
    left: sumExact([...revenues, ...targets.map((target) => -target), -sum.frame]),
  };
}
