import type { Light } from "../../domain/light";
import type { UnitLight } from "../../domain/planOutcome";

/** The words of the units' lights (T3.2-g), and of what must be reported at once. */
export interface UnitsTexts {
  readonly title: string;
  readonly decidedBy: Readonly<Record<UnitLight["decidedBy"], string>>;
  /** The goals' light where the economy outranked it. */
  readonly goalsAre: Readonly<Record<Light, string>>;
  /** That the economy goes before the goals: by the model's own document (T3.2-g), or assumed where it says nothing. */
  readonly rule: { readonly stated: string; readonly assumed: string };
  readonly showMore: (left: string) => string;
  readonly reportNow: (unit: string) => string;
  readonly reportNowText: (deviation: string, period: string, limit: string) => string;
  readonly judgedBy: (day: string) => string;
}
