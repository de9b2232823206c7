/**
 * What amounts are written in (Beloppsenhet). `unknown` when the cell can not be read: then nothing that turns kr into the
 * unit is computed, and amounts are shown without one.
 */
export type AmountUnit = "kr" | "tkr" | "mnkr" | "unknown";

export type ModelId = "tranemo" | "sundsvall" | "lerum" | "timra" | "egen";

export type RollUp = "share" | "worst" | "mean";

/** Inställningar. Every key has its default except the budget year, without which no frame can be computed. */
export interface Settings {
  readonly municipality: string | undefined;
  readonly municipalityCode: string | undefined;
  readonly model: ModelId;
  readonly budgetYear: number | undefined;
  readonly planYears: number;
  readonly amountUnit: AmountUnit;
  readonly scenario: string;
  readonly index: string;
  readonly recoveryYears: number;
  readonly forecastLimit: number;
  readonly yellowMargin: number;
  readonly rollUp: RollUp;
  readonly greenShare: number;
  readonly yellowShare: number;
  readonly reportLimit: number | undefined;
  readonly maxOverallGoals: number;
}
