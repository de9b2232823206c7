import { sumExact } from "../amount/sumExact";
import { sameName } from "../nameKey";
import type { FrameSum } from "../outcome";
import type { Citation } from "../rule";
import type { Bridge } from "./bridge";
import { settleAmounts, sumAmounts, sumRemarks } from "./bridgeAmounts";

export const RULE: Citation = ["T3.2-e", "A-11", "A-5", "A-6"];

/**
 * The bridges of every unit and of the whole, for each of the sums: their services' bridges added part by part. An
 * earmarked part (Varav) is in the frame it is a part of.
 *
 * Source: A-11, A-6. Where a sum is not complete nothing is known but that it is there; where one service's parts are not
 * known, nor are the sum's (A-5).
 */
export function sumBridges(
  services: readonly Bridge[],
  sums: readonly Pick<FrameSum, "year" | "unit" | "complete">[],
): readonly Bridge[] {
  return sums.flatMap((sum) => sumOf(services, sum) ?? []);
}

function sumOf(
  services: readonly Bridge[],
  { year, unit, complete }: Pick<FrameSum, "year" | "unit" | "complete">,
): Bridge | undefined {
  const own = services.filter(
    (one) => one.year === year && one.partOf === undefined && (unit === undefined || sameName(one.unit ?? "", unit)),
  );
  const [first] = own;
  if (!first) return undefined;
  const scope = { unit, service: undefined, partOf: undefined, fromYear: first.fromYear, year };
  const start = complete ? sumKnown(own.map((one) => one.start)) : undefined;
  const end = complete ? sumKnown(own.map((one) => one.end)) : undefined;
  const change = start === undefined || end === undefined ? undefined : sumExact([end, -start]);
  const parts = own.flatMap((one) => one.parts ?? []);
  const isKnown = change !== undefined && parts.length === own.length;
  return {
    ...scope,
    start,
    end,
    change,
    parts: isKnown ? settleAmounts(sumAmounts(parts), change) : undefined,
    remarks: isKnown ? sumRemarks(own.flatMap((one) => one.remarks)) : [],
  };
}

function sumKnown(amounts: readonly (number | undefined)[]): number | undefined {
  const known = amounts.flatMap((amount) => amount ?? []);
  return known.length === amounts.length ? sumExact(known) : undefined;
}
