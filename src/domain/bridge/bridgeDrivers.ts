import { toOre } from "../amount/ore";
import { sameName } from "../nameKey";
import type { Citation } from "../rule";
import type { AmountUnit } from "../settings";
import type { Bridge, BridgePart } from "./bridge";

export const RULE: Citation = ["A-11"];

/** A service and how much it moved a part. */
export interface BridgeDriver {
  readonly bridge: Bridge;
  readonly amount: number;
}

/** What is asked: which services moved this part of the bridge most, among the bridges it is one of. */
export interface DriverQuestion {
  readonly bridges: readonly Bridge[];
  readonly of: Bridge;
  readonly part: BridgePart;
  readonly unit: AmountUnit;
}

const MOST = 3;

/**
 * The services, at most three, that moved a part of a unit's or the whole's bridge most, whichever way, largest first. A
 * service's own bridge has none, nor has a part that is less than half an öre in every service. Earmarked services are in
 * those they are a part of.
 *
 * Source: A-11. @example volume +30: Förskola +50, Skola −15, Äldreomsorg −5
 */
export function bridgeDrivers({ bridges, of, part, unit }: DriverQuestion): readonly BridgeDriver[] {
  if (of.service !== undefined) return [];
  return bridges
    .filter(
      (one) =>
        one.service !== undefined &&
        one.partOf === undefined &&
        one.year === of.year &&
        (of.unit === undefined || sameName(one.unit ?? "", of.unit)),
    )
    .flatMap((bridge) => (bridge.parts ? [{ bridge, amount: bridge.parts[part] }] : []))
    .filter(({ amount }) => toOre(amount, unit) !== 0)
    .toSorted((one, other) => Math.abs(other.amount) - Math.abs(one.amount))
    .slice(0, MOST);
}
