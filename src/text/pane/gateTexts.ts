import type { Light } from "../../domain/light";

/** Whether a forecast with a deficit that measures do not cover may be submitted in the model, or is only advised against. */
export type Gate = "blocking" | "advisory";

/** What is said of forecasts under one kind of gate. */
export interface GateTexts {
  readonly inOrder: string;
  readonly fine: string;
  readonly standing: (count: number, total: number) => string;
  readonly blocked: (count: number) => string;
  readonly unit: (unit: string) => string;
  readonly verdict: Readonly<Record<Light, string>>;
  readonly rule: (rules: string) => string;
}
