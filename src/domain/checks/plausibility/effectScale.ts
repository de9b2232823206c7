import type { Citation } from "../../rule";
import { timesOf } from "./misfits";

export const RULE: Citation = ["P-e"];

/** A measure's effect and what it can be held against, all in the workbook's unit; undefined where it is not known. */
export interface EffectQuestion {
  readonly effect: number;
  /** The unit's whole frame. */
  readonly frame: number | undefined;
  /** The deficit of the unit's forecast, as a positive number. */
  readonly need: number | undefined;
}

/** What an effect is too large for: the frame itself, or the deficit that it is to cover. */
export interface EffectScale {
  readonly against: "frame" | "need";
  readonly usual: number;
}

/** A small deficit says nothing of how large measures may be: held against it are effects of a tenth of the frame or more. */
const LARGE_SHARE = 0.1;

/**
 * What an effect is out of scale with: larger than the unit's frame, or a thousand or a million times its deficit. Undefined
 * where it is neither, or nothing is known to hold it against.
 *
 * Source: P-e. @example effectScale({ effect: 1_250_000, frame: 300_000, need: 1_250 }) // { against: "frame", usual: 300_000 }
 */
export function effectScale({ effect, frame, need }: EffectQuestion): EffectScale | undefined {
  if (frame === undefined || frame === 0) return undefined;
  if (effect > Math.abs(frame)) return { against: "frame", usual: Math.abs(frame) };
  const isFar = need !== undefined && need > 0 && effect > need && timesOf(effect / need) !== undefined;
  return isFar && effect >= LARGE_SHARE * Math.abs(frame) ? { against: "need", usual: need } : undefined;
}
