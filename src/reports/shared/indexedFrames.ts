import { sumExact } from "../../domain/amount/sumExact";
import { sameName } from "../../domain/nameKey";
import type { PlanReview } from "../../domain/planOutcome";
import type { Citation } from "../../domain/rule";

export const RULE: Citation = ["S4-a", "A-6"];

/**
 * The last plan's frames with their index (teknisk uppräkning), summed for a unit or, without one, for all. Undefined
 * outside review years, and for a unit without any.
 *
 * Source: S4-a.
 */
export function indexedFrames(reviews: readonly PlanReview[], unit: string | undefined): number | undefined {
  const own = reviews.filter((review) => unit === undefined || sameName(review.unit, unit));
  return own.length === 0 ? undefined : sumExact(own.map(({ indexed }) => indexed));
}
