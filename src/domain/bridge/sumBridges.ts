import { sumExact } from "../amount/sumExact";
import { groupRows } from "../groupRows";
import { sameName } from "../nameKey";
import type { FrameSum } from "../outcome";
import type { Citation } from "../rule";
import type { Bridge } from "./bridge";
import { partsTogether } from "./partsTogether";

export const RULE: Citation = ["T3.2-e", "A-11", "A-5", "A-6"];

/** A sum that there is a bridge of. */
export interface SummedScope extends Pick<FrameSum, "year" | "unit"> {
  /** All the frames that it starts from, or comes to, are among the services' bridges. */
  readonly isStartWhole: boolean;
  readonly isEndWhole: boolean;
  /** What it starts from, where that is known without them. */
  readonly start?: number | undefined;
}

/**
 * The bridges of every unit and of the whole, for each of the sums: their services' bridges added part by part. An
 * earmarked part (Varav) is in the frame it is a part of.
 *
 * Source: A-11, A-6. Of a sum that is not complete only the side that is whole is known; where one service's parts are not
 * known, nor are the sum's (A-5).
 */
export function sumBridges(services: readonly Bridge[], sums: readonly SummedScope[]): readonly Bridge[] {
  const ofYear = groupRows(
    services.filter(({ partOf }) => partOf === undefined),
    ({ year }) => String(year),
  );
  return sums.flatMap((sum) => sumOf(ofYear.get(String(sum.year)) ?? [], sum) ?? []);
}

/** `services` are those of the sum's year that stand in sums. */
function sumOf(services: readonly Bridge[], sum: SummedScope): Bridge | undefined {
  const { year, unit, isStartWhole, isEndWhole } = sum;
  const own = services.filter((one) => unit === undefined || sameName(one.unit ?? "", unit));
  const [first] = own;
  if (!first) return undefined;
  const start = isStartWhole ? sumKnown(own.map((one) => one.start)) : sum.start;
  const end = isEndWhole ? sumKnown(own.map((one) => one.end)) : undefined;
  const change = start === undefined || end === undefined ? undefined : sumExact([end, -start]);
  const together = partsTogether(own, { change, count: own.length });
  const scope = { unit, service: undefined, partOf: undefined, fromYear: first.fromYear, year };
  return { ...scope, start, end, change, ...together };
}

function sumKnown(amounts: readonly (number | undefined)[]): number | undefined {
  const known = amounts.flatMap((amount) => amount ?? []);
  return known.length === amounts.length ? sumExact(known) : undefined;
}
