import type { Sourced } from "./source";

/** Organisation. */
export interface UnitRow extends Sourced {
  readonly unit: string;
  readonly level: string | undefined;
  readonly parent: string | undefined;
  readonly responsible: string | undefined;
  readonly kind: "political" | "official" | undefined;
}

export type FrameMethod = "volume" | "indexation" | "fixed";

/** Verksamheter. `partOf` (Varav) names the service this one is an earmarked part of: shown, never added to a sum. */
export interface ServiceRow extends Sourced {
  readonly service: string;
  readonly unit: string;
  readonly method: FrameMethod;
  readonly index: string | undefined;
  readonly compensation: number | undefined;
  readonly partOf: string | undefined;
}
