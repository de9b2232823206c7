import { toOre } from "../amount/ore";
import { sumExact } from "../amount/sumExact";
import type { Citation } from "../rule";
import type { AmountUnit } from "../settings";
import { BRIDGE_PARTS, type BridgeAmounts, type BridgePart, type BridgeRemark, type RemarkKind } from "./bridge";

export const RULE: Citation = ["A-11", "A-4", "A-6"];

/** Nothing in any part. */
export const NO_AMOUNTS: BridgeAmounts = { volume: 0, share: 0, price: 0, index: 0, ambition: 0, technical: 0 };

/** An amount for each part by what it is asked for: `amountsOf((part) => parts[part] * 2)`. */
export function amountsOf(amountOf: (part: BridgePart) => number): BridgeAmounts {
  return {
    volume: amountOf("volume"),
    share: amountOf("share"),
    price: amountOf("price"),
    index: amountOf("index"),
    ambition: amountOf("ambition"),
    technical: amountOf("technical"),
  };
}

/** Part by part, the sum of several bridges' parts (A-6). */
export function sumAmounts(many: readonly BridgeAmounts[]): BridgeAmounts {
  return amountsOf((part) => sumExact(many.map((one) => one[part])));
}

/** Kind by kind, the sum of several bridges' remarks. */
export function sumRemarks(remarks: readonly BridgeRemark[]): readonly BridgeRemark[] {
  const kinds = [...new Set(remarks.map(({ kind }) => kind))];
  return kinds.map((kind) => ({
    kind,
    amount: sumExact(remarks.filter((one) => one.kind === kind).map(({ amount }) => amount)),
  }));
}

/** A remark of an amount, where it is half an öre or more. */
export function remarkOf(kind: RemarkKind, amount: number, unit: AmountUnit): readonly BridgeRemark[] {
  return toOre(amount, unit) === 0 ? [] : [{ kind, amount }];
}

/** Where rounding is put first: volume and ambition are the contract's own effects. */
const OF_PRICE: readonly BridgePart[] = ["share", "price", "index"];

/**
 * Parts that sum to the change: what multiplication has rounded off, far below an öre, is put in the largest part of the
 * price, or else of all, so that a part that is nothing stays exactly nothing.
 *
 * Source. Takes parts that already sum to the change but for that.
 */
export function settleAmounts(parts: BridgeAmounts, change: number): BridgeAmounts {
  const rest = sumExact([change, ...BRIDGE_PARTS.map((part) => -parts[part])]);
  if (rest === 0) return parts;
  const larger = (best: BridgePart, part: BridgePart) => (Math.abs(parts[part]) > Math.abs(parts[best]) ? part : best);
  const ofPrice = OF_PRICE.reduce(larger);
  const largest = parts[ofPrice] === 0 ? BRIDGE_PARTS.reduce(larger) : ofPrice;
  return { ...parts, [largest]: sumExact([parts[largest], rest]) };
}
