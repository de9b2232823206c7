import { sumExact } from "../../domain/amount/sumExact";
import { sameName } from "../../domain/nameKey";
import type { PlanReview } from "../../domain/planOutcome";
import type { Citation } from "../../domain/rule";

export const RULE: Citation = ["S4-a", "A-5", "A-6"];

/**
 * The last plan's frames with their index (teknisk uppräkning), summed for a unit or, without one, for all; an earmarked
 * part (Varav) is in the frame it is a part of. Undefined outside review years, for a unit without any, and where one of
 * them is not known.
 *
 * Source: S4-a, A-5, A-6.
 */
export function indexedFrames(reviews: readonly PlanReview[], unit: string | undefined): number | undefined {
  const own = reviews.filter(
    ({ partOf, unit: its }) => partOf === undefined && (unit === undefined || sameName(its, unit)),
  );
  const known = own.flatMap(({ indexed }) => indexed ?? []);
  return own.length === 0 || known.length < own.length ? undefined : sumExact(known);
}
