import { sumExact } from "../amount/sumExact";
import { firstRows } from "../groupRows";
import { nameKey, sameName } from "../nameKey";
import type { Frame, FrameSum } from "../outcome";
import type { Citation } from "../rule";
import type { ServiceRow } from "../structureRows";
import { isGapIn, type SumGap } from "./sumGaps";

export const RULE: Citation = ["T3.2-e", "A-5", "A-6"];

/**
 * What sums are made of. `unsummable` names services whose money no sum holds, besides those without a frame; `gaps` are
 * rows whose money no service holds.
 */
export interface SumsQuestion {
  readonly services: readonly ServiceRow[];
  readonly frames: readonly Frame[];
  readonly years: readonly number[];
  readonly unsummable: ReadonlySet<string>;
  readonly gaps: readonly SumGap[];
}

/**
 * The frames of every year summed per unit, and in all (`unit` undefined). An earmarked part (Varav) is never added: it is
 * in the frame it is a part of.
 *
 * Source: T3.2-e; unrounded. A unit without a single frame of the year has no sum, rather than 0; `complete` is false
 * when some service's frame, or some row's money, is missing from the sum. `previousFrame` is undefined when one of its parts is.
 */
export function sumFrames(question: SumsQuestion): readonly FrameSum[] {
  const units = [...firstRows(question.services, (row) => nameKey(row.unit)).values()].map((row) => row.unit);
  return question.years.flatMap((year) => [...units, undefined].flatMap((unit) => sumOf(question, year, unit) ?? []));
}

function sumOf(question: SumsQuestion, year: number, unit: string | undefined): FrameSum | undefined {
  const inUnit = (row: { readonly unit: string }) => unit === undefined || sameName(row.unit, unit);
  const services = question.services.filter(inUnit);
  const summed = services.filter((row) => row.partOf === undefined);
  const frames = question.frames.filter((frame) => frame.year === year && frame.partOf === undefined && inUnit(frame));
  if (frames.length === 0) return undefined;
  const previous = frames.flatMap((frame) => frame.previousFrame ?? []);
  const isWhole =
    frames.length === summed.length &&
    !services.some((row) => question.unsummable.has(nameKey(row.service))) &&
    !question.gaps.some((gap) => isGapIn(gap, year, unit));
  return {
    year,
    unit,
    frame: sumExact(frames.map((frame) => frame.frame)),
    previousFrame: previous.length === frames.length ? sumExact(previous) : undefined,
    complete: isWhole,
  };
}
