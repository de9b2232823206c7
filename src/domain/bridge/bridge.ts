import type { Citation } from "../rule";

export const RULE: Citation = ["T3.2-c", "T3.2-d", "A-11", "A-5"];

/** What a frame's change is divided into, in the order the parts are taken out. */
export const BRIDGE_PARTS = ["volume", "share", "price", "index", "ambition", "technical"] as const;

export type BridgePart = (typeof BRIDGE_PARTS)[number];

/** An amount for each part, in the workbook's unit, unrounded. */
export type BridgeAmounts = Readonly<Record<BridgePart, number>>;

/**
 * Something that stands in a part without being of its kind, told beside it:
 * `decidedGap` (in price) is how far the frame decided for the year before is from that year's volume × price;
 * `baseFrame` (in technical) is the change of Basram by Metod Fast; `newService` (in technical) is the frame of services that
 * were not there before, less those that are gone; `unattributed` (in technical) is what no part could be given.
 */
export type RemarkKind = "decidedGap" | "baseFrame" | "newService" | "unattributed";

export interface BridgeRemark {
  readonly kind: RemarkKind;
  readonly amount: number;
}

/** What a bridge is about: a service, a unit (no service), or the whole (neither). */
export interface BridgeScope {
  readonly unit: string | undefined;
  readonly service: string | undefined;
  /** The service that this is an earmarked part of (Varav): shown, never added to a sum. */
  readonly partOf: string | undefined;
}

/**
 * A frame's way from one amount to another (rambrygga): `start` + every part = `end`. From year to year `fromYear` is the
 * year that `start` is for; between two sets of inputs the two years are the same, or the first and last of those that the
 * amounts are for together.
 *
 * Amounts in the workbook's unit, unrounded; undefined when not known. `parts` are known all together or not at all.
 */
export interface Bridge extends BridgeScope {
  readonly fromYear: number;
  readonly year: number;
  readonly start: number | undefined;
  readonly end: number | undefined;
  readonly change: number | undefined;
  readonly parts: BridgeAmounts | undefined;
  /** One of a kind; none where `parts` are not known. */
  readonly remarks: readonly BridgeRemark[];
}
