import { krPerUnitOf } from "../amount/krPerUnit";
import { sumExact } from "../amount/sumExact";
import { firstRows } from "../groupRows";
import { nameKey } from "../nameKey";
import type { Frame, FrameTerm } from "../outcome";
import type { Citation } from "../rule";
import type { AmountUnit } from "../settings";
import type { FrameMethod } from "../structureRows";
import type { PreviousState, YearState } from "./yearState";

export const RULE: Citation = ["T3.2-c", "T3.2-d"];

/** Why a frame differs from the year before; the three effects add to the change. */
export type Effects = Pick<Frame, "volumeEffect" | "priceEffect" | "ambitionEffect" | "change">;

const UNKNOWN: Effects = {
  volumeEffect: undefined,
  priceEffect: undefined,
  ambitionEffect: undefined,
  change: undefined,
};

/** What the effects are worked out from. Without `before` all of them are unknown. */
export interface EffectsQuestion {
  readonly method: FrameMethod;
  readonly unit: AmountUnit;
  readonly before: PreviousState | undefined;
  readonly now: YearState;
}

/**
 * Splits a frame's change since the year before: volume = change in volume × the old price with its old Andel, price = the
 * rest of the standard cost's change (so a new Andel is a price effect), ambition = its change. For Uppräkning too: what
 * Kompensationsgrad takes off stands in the price effect. A frame without target groups has no volume effect.
 *
 * Source: T3.2-c, T3.2-d. In the workbook's unit. When the volumes, the prices or the ambition of the year before are not
 * known the change is still given.
 *
 * @example 100 → 110 persons, 50 → 52 kr: volume 500, price 220, together 720
 */
export function effectsOf({ method, unit, before, now }: EffectsQuestion): Effects {
  if (!before) return UNKNOWN;
  const change = sumExact([now.frame, -before.frame]);
  const volumeEffect = volumeEffectOf(method, unit, { before: before.terms, now: now.terms ?? [] });
  if (volumeEffect === undefined || before.standardCostFrame === undefined || before.ambition === undefined)
    return { ...UNKNOWN, change };
  return {
    volumeEffect,
    priceEffect: sumExact([now.standardCostFrame, -before.standardCostFrame, -volumeEffect]),
    ambitionEffect: sumExact([now.ambition, -before.ambition]),
    change,
  };
}

interface TermsOfYears {
  readonly before: readonly FrameTerm[] | undefined;
  readonly now: readonly FrameTerm[];
}

function volumeEffectOf(method: FrameMethod, unit: AmountUnit, years: TermsOfYears): number | undefined {
  const steps = volumeStepsOf(method, years);
  // Without target groups there is nothing in kr to turn into the workbook's unit.
  if (steps?.length === 0) return 0;
  const krPerUnit = krPerUnitOf(unit);
  return steps && krPerUnit && sumExact(steps) / krPerUnit;
}

/** The change in volume × old price of each group, in kr; undefined when one of them is not known. */
function volumeStepsOf(method: FrameMethod, { before, now }: TermsOfYears): readonly number[] | undefined {
  switch (method) {
    case "fixed":
      return [];
    case "indexation":
      return indexationSteps(now);
    case "volume":
      return before && volumeSteps(before, now);
  }
}

/** The volume of such a term is the change already. */
function indexationSteps(now: readonly FrameTerm[]): readonly number[] | undefined {
  const changes = now.flatMap(({ volume, explanation }) =>
    explanation.kind === "volumeChange" ? [{ volume: volume ?? 0, price: explanation.previousPrice }] : [],
  );
  const steps = changes.flatMap(({ volume, price }) => (price === undefined ? [] : [volume * price]));
  return steps.length === changes.length ? steps : undefined;
}

function volumeSteps(before: readonly FrameTerm[], now: readonly FrameTerm[]): readonly number[] {
  const old = firstRows(before, (term) => nameKey(term.group ?? ""));
  return now.map((term) => {
    const was = old.get(nameKey(term.group ?? ""));
    return sumExact([term.volume ?? 0, -(was?.volume ?? 0)]) * (was?.price ?? 0);
  });
}
