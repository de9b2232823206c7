import { baseFrameOf } from "../allocation/baseFrameOf";
import { chainIndex } from "../allocation/chainIndex";
import { type FrameTables, indexFrameTables } from "../allocation/frameTables";
import { indexOf } from "../allocation/groupPrice";
import { isDisputed } from "../allocation/leftOutFrames";
import { sumExact } from "../amount/sumExact";
import { firstRows } from "../groupRows";
import { nameKey, rowKey } from "../nameKey";
import type { Frame } from "../outcome";
import type { PlanReview } from "../planOutcome";
import type { Workbook } from "../rows";
import type { Citation } from "../rule";
import type { ServiceRow } from "../structureRows";
import { isReviewYear } from "./isReviewYear";

export const RULE: Citation = ["S4-a", "A-5"];

/**
 * In a review year, every service's teknisk uppräkning for the budget year: the last plan's frame of the year before
 * (Basramar) × (1 + its index), beside the frame that was computed. In the order of Verksamheter.
 *
 * Source: S4-a. Amounts in the workbook's unit. Nothing in a year with a new plan; a service without a decided frame, or
 * without its index of the year, has no indexed frame.
 *
 * @example last frame 1 000, index 2 % // indexed 1 020
 */
export function planReviews(workbook: Workbook, frames: readonly Frame[]): readonly PlanReview[] {
  const { settings, model } = workbook;
  const year = settings.budgetYear;
  if (year === undefined || !isReviewYear(settings, model)) return [];
  const tables = indexFrameTables(workbook);
  const framesBy = firstRows(frames, (frame) => rowKey(frame.service, frame.year));
  const services = [...firstRows(workbook.services, (row) => nameKey(row.service)).values()];
  return services
    .filter((service) => !isDisputed(workbook, service))
    .map((service) => {
      const frame = framesBy.get(rowKey(service.service, year))?.frame;
      return reviewOf(tables, { service, year, frame });
    });
}

function reviewOf(
  tables: FrameTables,
  { service, year, frame }: { readonly service: ServiceRow; readonly year: number; readonly frame: number | undefined },
): PlanReview {
  const { unit, service: name, partOf } = service;
  const last = baseFrameOf(tables, { service, year: year - 1 }).value;
  const span = { index: indexOf(tables, service), fromYear: year - 1, toYear: year };
  const chain = chainIndex(tables, span).value;
  const change = chain && sumExact(chain.years.map((row) => row.change));
  const indexed = last && chain && last.frame * chain.factor;
  return { unit, service: name, partOf, year, lastFrame: last?.frame, change, indexed, frame };
}
