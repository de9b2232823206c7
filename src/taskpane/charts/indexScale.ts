import type { FrameSeries } from "./frameSeries";

/** The span of indexes that all units are drawn on, with 1 for each unit's first year. */
export interface IndexScale {
  readonly least: number;
  readonly most: number;
}

/** A unit's amounts as shares of its first year's; undefined where either is not known or the first is nothing. */
export function indexesOf({ amounts }: FrameSeries): readonly (number | undefined)[] {
  const base = amounts[0]?.amount;
  return amounts.map(({ amount }) =>
    base === undefined || base <= 0 || amount === undefined ? undefined : amount / base,
  );
}

/** One scale for all units, so that the same change is as steep everywhere; it has some width even where nothing changes. */
export function indexScale(series: readonly FrameSeries[]): IndexScale {
  const indexes = series.flatMap(indexesOf).filter((index) => index !== undefined);
  const least = Math.min(1, ...indexes);
  const most = Math.max(1, ...indexes);
  const widening = Math.max(0, 0.05 - (most - least)) / 2;
  return { least: least - widening, most: most + widening };
}
