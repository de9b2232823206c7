import type { Outcome } from "../outcome";
import type { Workbook } from "../rows";
import type { Citation } from "../rule";
import { accumulateBetween } from "./accumulateBetween";
import { accumulateBridges } from "./accumulateBridges";
import type { Bridge } from "./bridge";
import { bridgeBetween } from "./bridgeBetween";
import { bridgeDecided } from "./bridgeDecided";
import { bridgeYears } from "./bridgeYears";

export const RULE: Citation = ["T3.2-e", "A-11", "A-5"];

/** The bridges to the frames of a run, by where they go from. Of what there is nothing to tell there are none. */
export type RunBridges = Readonly<Record<"perYear" | "accumulated" | "decided", readonly Bridge[]>>;

/** The bridges from a kept version to the workbook now, each year by itself and the years together. */
export type VersionBridges = Readonly<Record<"version" | "versionSum", readonly Bridge[]>>;

/**
 * The bridges of a run: year by year, accumulated where the plan has several years, and from what is decided for those that
 * have a decided frame.
 *
 * Source: T3.2-e, A-11, A-5. @example bridgesOf(workbook, outcome).accumulated // none of a plan of one year
 */
export function bridgesOf(workbook: Workbook, outcome: Pick<Outcome, "frames" | "frameSums">): RunBridges {
  const perYear = bridgeYears(workbook, outcome);
  return {
    perYear,
    accumulated: hasSeveralYears(perYear) ? accumulateBridges(perYear) : [],
    decided: bridgeDecided(workbook, outcome).filter(({ start }) => start !== undefined),
  };
}

/**
 * The bridges from a version to the workbook now, together where the two have several years in common.
 *
 * Source: T3.2-e, A-11. @example bridgesSince(version, workbook).version // none without a year in common
 */
export function bridgesSince(version: Workbook, workbook: Workbook): VersionBridges {
  const between = bridgeBetween(version, workbook);
  return { version: between, versionSum: hasSeveralYears(between) ? accumulateBetween(between) : [] };
}

function hasSeveralYears(bridges: readonly Bridge[]): boolean {
  return new Set(bridges.map(({ year }) => year)).size > 1;
}
