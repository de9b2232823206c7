import type { BridgePart, RemarkKind } from "../../domain/bridge/bridge";
import type { Advice } from "./texts";

/** From where a bridge goes: the year before, the year before the plan's first, or what is decided for the same year. */
export type BridgeFrom = "perYear" | "accumulated" | "decided";

/** The words of the frame bridge. */
export interface BridgeTexts {
  readonly title: string;
  readonly scope: string;
  readonly whole: string;
  readonly unit: (unit: string) => string;
  readonly service: (service: string) => string;
  readonly from: string;
  readonly fromWords: Readonly<Record<BridgeFrom, string>>;
  readonly year: string;
  readonly parts: Readonly<Record<BridgePart, string>>;
  readonly meaning: Readonly<Record<BridgePart, string>>;
  readonly frame: (year: number) => string;
  readonly decidedFrame: (year: number) => string;
  readonly frameNow: (year: number) => string;
  readonly change: string;
  /** The chart's title, and the table's. */
  readonly caption: (scope: string, span: string) => string;
  /** `in` the unit of the amounts. */
  readonly amountsIn: (unit: string) => string;
  /** What the chart shows, read to those who do not see it. */
  readonly chart: (caption: string, story: string) => string;
  readonly legend: { readonly up: string; readonly down: string; readonly cut: string };
  readonly remark: Readonly<Record<RemarkKind, (amount: string) => string>>;
  readonly rounded: string;
  readonly toSheet: string;
  readonly unknown: Advice;
  readonly onlyChange: string;
}
