import type { WaterfallBar } from "../../domain/bridge/waterfall";

/** Where amounts are drawn: `from` is the left edge. `isCut` when it is not 0, so that the frames' own bars are cut short. */
export interface ChartScale {
  readonly from: number;
  readonly to: number;
  readonly isCut: boolean;
  /** How far from the left an amount is, as a share of the width. */
  share(amount: number): number;
}

/** The changes take at least this share of the width; otherwise the scale does not begin at 0. */
const LEAST_SHARE = 0.5;
/** What is left of a cut bar, as a share of what the changes span. */
const STUB = 0.3;

/**
 * A scale on which the changes of a bridge are seen: from 0 where they are large beside the frame, else from a little below
 * the lowest level.
 *
 * @example chartScale of 807 900 → 837 352 // cut; of −20 → 30 // from −20
 */
export function chartScale(bars: readonly WaterfallBar[]): ChartScale {
  const levels = bars.map(({ to }) => to);
  const low = Math.min(...levels);
  const high = Math.max(...levels);
  const isCut = low > 0 && high > low && (high - low) / high < LEAST_SHARE;
  const from = isCut ? low - (high - low) * STUB : Math.min(0, low);
  const to = Math.max(isCut ? high : 0, high);
  const span = to - from || 1;
  return { from, to, isCut, share: (amount) => (amount - from) / span };
}
