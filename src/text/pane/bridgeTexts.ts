import type { BridgePart, RemarkKind } from "../../domain/bridge/bridge";
import type { Advice } from "./advice";

/**
 * From where a bridge goes: the year before, the year before the plan's first, what is decided for the same year, or a kept
 * version, each year by itself or the years together.
 */
export type BridgeFrom = "perYear" | "accumulated" | "decided" | "version" | "versionSum";

/** The words of the frame bridge. */
export interface BridgeTexts {
  readonly title: string;
  readonly scope: string;
  readonly whole: string;
  readonly unit: (unit: string) => string;
  readonly service: (service: string) => string;
  readonly from: string;
  readonly fromWords: Readonly<Record<"perYear" | "accumulated" | "decided", string>>;
  /** The newest version, and any other. */
  readonly latest: (version: string) => string;
  readonly version: (version: string) => string;
  readonly yearsBy: string;
  readonly yearsByWords: Readonly<Record<"version" | "versionSum", string>>;
  readonly year: string;
  readonly parts: Readonly<Record<BridgePart, string>>;
  readonly meaning: Readonly<Record<BridgePart, string>>;
  readonly frame: (year: number) => string;
  readonly decidedFrame: (year: number) => string;
  readonly frameNow: (year: number) => string;
  readonly versionFrame: string;
  readonly versionNow: string;
  readonly change: string;
  /** The chart's title, and the table's. */
  readonly caption: (scope: string, span: string) => string;
  /** `in` the unit of the amounts. */
  readonly amountsIn: (unit: string) => string;
  /** What the chart shows, read to those who do not see it. */
  readonly chart: (caption: string, story: string) => string;
  readonly legend: { readonly up: string; readonly down: string; readonly cut: string };
  readonly remark: Readonly<Record<Exclude<RemarkKind, "decidedGap">, (amount: string) => string>>;
  /** Under Pris: how much of it is the frame decided for `year` against what volume and price gave. */
  readonly decidedGap: (amount: string, year: number) => string;
  readonly rounded: string;
  readonly toSheet: string;
  readonly unknown: Advice;
  readonly onlyChange: string;
  /** Where there is no Basram to go from: what lacks it, which services have one, and where to write the others'. */
  readonly noDecided: (scope: string, year: number) => string;
  readonly decidedFor: (services: string, year: number) => string;
  readonly noneDecided: (year: number) => string;
  readonly recordDecision: string;
  readonly toBaseFrames: string;
  readonly readingVersion: (version: string) => string;
  readonly unreadVersion: Advice;
  readonly goneVersion: Advice;
  readonly noCommonYears: (version: string) => Advice;
  readonly otherUnit: (version: string, then: string, now: string) => Advice;
  readonly noUnit: string;
  readonly unreadable: (cells: string) => string;
}
