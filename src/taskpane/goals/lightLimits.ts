import type { IndicatorRow } from "../../domain/goalRows";

/**
 * The values where an indicator's light may change: its bounds, and the yellow limits beside them whichever way they are
 * given. `yellowMargin` is a share. A shown value must not be rounded past any of them.
 */
export function lightLimits(row: IndicatorRow, yellowMargin: number): readonly number[] {
  const { target, targetTo, yellowLimit } = row;
  const bounds = [target, targetTo].filter((bound) => bound !== undefined);
  const margins = bounds.flatMap((bound) => {
    const margin = yellowLimit === undefined ? yellowMargin * Math.abs(bound) : yellowLimit;
    return [bound - margin, bound + margin];
  });
  return [...bounds, ...margins, ...(yellowLimit === undefined ? [] : [yellowLimit])];
}
