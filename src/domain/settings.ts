/**
 * What amounts are written in (Beloppsenhet). `unknown` when the cell can not be read: then nothing that turns kr into the
 * unit is computed, and amounts are shown without one.
 */
export type AmountUnit = "kr" | "tkr" | "mnkr" | "unknown";

/** The models that the product describes itself. */
export type BaseModelId = "tranemo" | "sundsvall" | "lerum" | "timra";

export type ModelId = BaseModelId | "egen";

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
  /** The model that an own one (`egen`) starts from. */
  readonly baseModel: BaseModelId;
  /** The ISO day that what is late is judged by; undefined takes the day from the follow-ups. */
  readonly referenceDay: string | undefined;
  /** The highest step of probability and consequence (T6-a). */
  readonly riskScale: number;
  /** Risk values from which a risk is yellow, and red. */
  readonly riskYellow: number;
  readonly riskRed: number;
  /** The first year of the newest plan that was made anew (S4-a); undefined where plans are not made every second year. */
  readonly newPlanYear: number | undefined;
  /** The areas of the vision (Ti-c), with semicolons between; undefined takes those that the goals name. */
  readonly visionAreas: string | undefined;
}
