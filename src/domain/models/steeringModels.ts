import type { Citation } from "../rule";
import type { ModelId } from "../settings";

export const RULE: Citation = ["T1.3-a"];

/** What differs between the steering models, as data. */
export interface SteeringModel {
  /** True when a goal's light takes in the goals directly below it. */
  readonly goalsCascade: boolean;
}

/**
 * The steering models (styrmodeller). In Tranemo goals are not pushed down the chain, so a link to a goal above is allowed
 * but no light passes through it (T1.3-a). In the others goals contribute to those above. A municipality's
 * own model follows Tranemo, as the default does.
 */
export const STEERING_MODELS = {
  tranemo: { goalsCascade: false },
  sundsvall: { goalsCascade: true },
  lerum: { goalsCascade: true },
  timra: { goalsCascade: true },
  egen: { goalsCascade: false },
} as const satisfies Record<ModelId, SteeringModel>;
