import type { FactorRow, IndicatorRow } from "../goalRows";
import { groupRows } from "../groupRows";
import { nameKey } from "../nameKey";
import type { FactorResult, IndicatorResult } from "../outcome";
import type { Citation } from "../rule";
import type { WeightedLight } from "./rollUp";

export const RULE: Citation = ["T3.3-c", "T3.4-a"];

/** Weighted lights by the id (`nameKey`) of the goal or factor they count in. */
export type OwnedLights = ReadonlyMap<string, readonly WeightedLight[]>;

interface OwnedLight extends WeightedLight {
  readonly owner: string;
}

/** The indicators' lights by Hör till, with their weights. The results are those of the rows, in the same order. */
export function lightsOfIndicators(rows: readonly IndicatorRow[], results: readonly IndicatorResult[]): OwnedLights {
  return byOwner(rows.map((row, index) => owned(row.belongsTo, results[index], row.weight)));
}

/** The factors' lights by their goal, each with weight 1. The results are those of the rows, in the same order. */
export function lightsOfFactors(rows: readonly FactorRow[], results: readonly FactorResult[]): OwnedLights {
  return byOwner(rows.map((row, index) => owned(row.goal, results[index], 1)));
}

function owned(
  owner: string | undefined,
  result: IndicatorResult | FactorResult | undefined,
  weight: number,
): OwnedLight | undefined {
  return owner === undefined || result === undefined ? undefined : { owner, light: result.status, weight };
}

function byOwner(lights: readonly (OwnedLight | undefined)[]): OwnedLights {
  return groupRows(
    lights.flatMap((light) => light ?? []),
    (light) => nameKey(light.owner),
  );
}
