import type { ModelId } from "../rows";
import type { Citation } from "../rule";

export const RULE: Citation = ["T1.3-a"];

/** What differs between the steering models, as data. */
export interface SteeringModel {
  /** True when a goal's light takes in the goals directly below it. */
  readonly goalsCascade: boolean;
}

/**
 * The steering models (styrmodeller). In Tranemo goals are not pushed down the chain, so a link to a goal above is allowed
 * but no light passes through it (T1.3-a). In the others goals contribute to those above, and so they do in a
 * municipality's own model, where the links would otherwise have no meaning.
 */
export const STEERING_MODELS = {
  tranemo: { goalsCascade: false },
  sundsvall: { goalsCascade: true },
  lerum: { goalsCascade: true },
  timra: { goalsCascade: true },
  egen: { goalsCascade: true },
} as const satisfies Record<ModelId, SteeringModel>;
