import { sumExact } from "../../domain/amount/sumExact";
import { sameName } from "../../domain/nameKey";
import type { Frame } from "../../domain/outcome";
import type { Citation } from "../../domain/rule";
import type { ReportContext } from "../parts/reportContext";

export const RULE: Citation = ["T3.2-c", "T3.2-d", "A-5", "A-6"];

/** Why a unit's frame is another than the year before's. Amounts in the workbook's unit; undefined when not known. */
export interface FrameDrivers {
  readonly unit: string;
  readonly year: number;
  readonly previous: number | undefined;
  readonly volume: number | undefined;
  readonly price: number | undefined;
  readonly ambition: number | undefined;
  readonly frame: number | undefined;
}

/**
 * What drives each unit's frame of the budget year: volume, price and, apart, ambition. One that is not known for some
 * service is not known for the unit.
 *
 * Source: T3.2-c, T3.2-d; earmarked services are in those they are a part of.
 */
export function frameDrivers({ outcome, workbook }: ReportContext): readonly FrameDrivers[] {
  const year = workbook.settings.budgetYear;
  const sums = outcome.frameSums.filter((sum) => sum.year === year && sum.unit !== undefined);
  return sums.map(({ unit = "", frame, previousFrame, complete, year: own }) => {
    const frames = outcome.frames.filter((one) => one.year === own && !one.partOf && sameName(one.unit, unit));
    const effect = (amountOf: (one: Frame) => number | undefined) =>
      complete ? sumIfKnown(frames.map(amountOf)) : undefined;
    return {
      unit,
      year: own,
      previous: complete ? previousFrame : undefined,
      volume: effect(({ volumeEffect }) => volumeEffect),
      price: effect(({ priceEffect }) => priceEffect),
      ambition: effect(({ ambitionEffect }) => ambitionEffect),
      frame: complete ? frame : undefined,
    };
  });
}

function sumIfKnown(amounts: readonly (number | undefined)[]): number | undefined {
  const known = amounts.flatMap((amount) => amount ?? []);
  return known.length === amounts.length ? sumExact(known) : undefined;
}
