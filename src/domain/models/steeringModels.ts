import type { Citation } from "../rule";
import type { BaseModelId } from "../settings";
import { LERUM } from "./lerum";
import type { SteeringModel } from "./steeringModel";
import { SUNDSVALL } from "./sundsvall";
import { TIMRA } from "./timra";
import { TRANEMO } from "./tranemo";

export const RULE: Citation = ["T1.3-a", "S1-a", "L-a", "Ti-a"];

/** The steering models (styrmodeller) that the product describes itself, each fact from its own document. */
export const STEERING_MODELS = {
  tranemo: TRANEMO,
  sundsvall: SUNDSVALL,
  lerum: LERUM,
  timra: TIMRA,
} as const satisfies Record<BaseModelId, SteeringModel>;
