import type { Light } from "../../domain/light";
import type { ModelWords } from "../../domain/models/steeringModel";
import type { UnitLight } from "../../domain/planOutcome";

/** The words of the units' lights (T3.2-g), and of what must be reported at once. */
export interface UnitsTexts {
  readonly title: (words: ModelWords) => string;
  readonly decidedBy: Readonly<Record<UnitLight["decidedBy"], string>>;
  /** The goals' light where the economy outranked it. */
  readonly goalsAre: Readonly<Record<Light, string>>;
  readonly rule: string;
  readonly showMore: (left: string) => string;
  readonly reportNow: (unit: string) => string;
  readonly reportNowText: (deviation: string, period: string, limit: string) => string;
  readonly judgedBy: (day: string) => string;
}
