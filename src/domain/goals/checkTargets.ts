import { type Finding, finding } from "../finding";
import type { IndicatorRow } from "../goalRows";
import type { Citation } from "../rule";
import type { Targeted } from "./quantitativeLight";

export const RULE: Citation = ["T3.3-c", "S4-b"];

/**
 * An indicator, or a financial goal, with the targets that its light needs; undefined when they are missing or reversed, so
 * that it has no light.
 * Source: T3.3-c.
 */
export function targetedOf(
  indicator: Pick<IndicatorRow, "direction" | "target" | "targetTo" | "yellowLimit">,
): Targeted | undefined {
  const { direction, target, yellowLimit } = indicator;
  const targetTo = direction === "interval" ? indicator.targetTo : target;
  if (target === undefined || targetTo === undefined || targetTo < target) return undefined;
  // A negative width is no margin; the setting's margin holds instead.
  const isUsable = direction !== "interval" || yellowLimit === undefined || yellowLimit >= 0;
  return { direction, target, targetTo, yellowLimit: isUsable ? yellowLimit : undefined };
}

/**
 * What is wrong with a quantitative indicator's targets: missing, an interval that ends before it begins, or (advice) a
 * Gräns gul on the side of the target where the light is green already, for an interval a negative width.
 * Source: T3.3-c, S4-b.
 */
export function findTargetFaults(indicator: IndicatorRow): readonly Finding[] {
  const { at, id, kind, direction, target, targetTo, yellowLimit } = indicator;
  if (kind === "qualitative") return [];
  if (target === undefined) return [finding("target-missing", { ...at, column: "target" }, { indicator: id })];
  if (direction === "interval") {
    if (targetTo === undefined) return [finding("target-missing", { ...at, column: "targetTo" }, { indicator: id })];
    if (targetTo < target) {
      return [
        finding("interval-reversed", { ...at, column: "targetTo" }, { indicator: id, from: target, to: targetTo }),
      ];
    }
  }
  if (yellowLimit === undefined || !isOnWrongSide(indicator.direction, target, yellowLimit)) return [];
  const facts = { indicator: id, target, limit: yellowLimit };
  return [finding("yellow-limit-on-wrong-side", { ...at, column: "yellowLimit" }, facts)];
}

function isOnWrongSide(direction: IndicatorRow["direction"], target: number, limit: number): boolean {
  switch (direction) {
    case "higher":
      return limit > target;
    case "lower":
      return limit < target;
    case "interval":
      return limit < 0;
  }
}
