import { sumExact } from "../amount/sumExact";
import type { Citation } from "../rule";
import { BRIDGE_PARTS, type Bridge, type BridgePart } from "./bridge";

export const RULE: Citation = ["A-11"];

/** A column of a bridge drawn as a waterfall: from one amount to another. The start and the end stand on 0. */
export interface WaterfallBar {
  readonly key: "start" | BridgePart | "end";
  readonly from: number;
  readonly to: number;
}

/**
 * The columns of a bridge in order: the start, every part from where the one before ended, and the end. Undefined where the
 * parts are not known.
 *
 * Source: A-11. @example 100, volume +20, price −5 // 0→100, 100→120, …, 120→115, …, 0→115
 */
export function waterfall({ start, end, parts }: Bridge): readonly WaterfallBar[] | undefined {
  if (!parts || start === undefined || end === undefined) return undefined;
  const levelAfter = (count: number) => sumExact([start, ...BRIDGE_PARTS.slice(0, count).map((part) => parts[part])]);
  return [
    { key: "start", from: 0, to: start },
    ...BRIDGE_PARTS.map((key, index) => ({ key, from: levelAfter(index), to: levelAfter(index + 1) })),
    { key: "end", from: 0, to: end },
  ];
}
