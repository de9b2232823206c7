import type { Light } from "../../domain/light";
import type { RecoveryState } from "../../domain/outcome";

/** A light as an adjective of what it is the light of, which decides its ending in Swedish. */
export type LightWords = Readonly<Record<Light, string>>;

/** Numbers of a forecast in words, with their unit. */
export interface ForecastNumbers {
  /** How far the forecast lies from the frame, without a minus; empty where it does not. */
  readonly deviation: string;
  readonly limit: string;
  readonly effect: string;
  readonly missing: string;
  /** The measures that count come to nothing. */
  readonly isWithoutMeasures: boolean;
  /** The numbers are rounded so that they do not quite come to each other. */
  readonly isRounded: boolean;
}

/** A value in words, with the two limits it is held to; an interval has both ends of each. */
export interface ValueNumbers {
  readonly value: string;
  readonly green: readonly string[];
  readonly yellow: readonly string[];
}

/** What is left of a deficit. */
export interface DeficitTexts {
  readonly recovered: string;
  readonly exempted: string;
  readonly open: (left: string, dueYear: string) => string;
  readonly overdue: (left: string, dueYear: string) => string;
}

/** The plain sentences about lights in one language. */
export interface PlainTexts {
  /** `Omsorgssektionens prognos för augusti 2026`. */
  readonly forecastOf: (unit: string, period: string) => string;
  /** `Lärandesektionens underskott från 2025`; without a unit the municipality's own. */
  readonly deficitOf: (unit: string, year: string) => string;
  /** `Indikatorn I2 Nöjda brukare`, by table and column. */
  readonly resultOf: Readonly<Record<"indicators" | "goals" | "factors" | "financialGoals", (of: string) => string>>;
  readonly computedOf: (of: string) => string;
  readonly common: LightWords;
  readonly neuter: LightWords;
  readonly state: Readonly<Record<RecoveryState, string>>;
  /** `… är röd: …`. */
  readonly told: (subject: string, light: string, why: string) => string;
  readonly forecast: {
    readonly surplus: (numbers: ForecastNumbers) => string;
    readonly balanced: string;
    readonly withinLimit: (numbers: ForecastNumbers) => string;
    readonly covered: (numbers: ForecastNumbers) => string;
    readonly missing: (numbers: ForecastNumbers) => string;
    readonly empty: (column: string) => string;
  };
  /** A unit's deficit is recovered, the municipality's own restored. */
  readonly deficit: Readonly<Record<"recoveries" | "balanceDeficits", DeficitTexts>>;
  readonly value: {
    readonly green: (numbers: ValueNumbers) => string;
    readonly yellow: (numbers: ValueNumbers) => string;
    readonly red: (numbers: ValueNumbers) => string;
    readonly greenWithin: (numbers: ValueNumbers) => string;
    readonly yellowWithin: (numbers: ValueNumbers) => string;
    readonly redWithin: (numbers: ValueNumbers) => string;
    readonly unmeasured: string;
    readonly unread: (word: string) => string;
    readonly judged: (word: string) => string;
    readonly lacksTarget: string;
  };
  readonly rollUp: {
    /** What was rolled up, by the word of its number: `87,5 % är uppnått`. */
    readonly found: Readonly<Record<"attainedShare" | "meanScore", (number: string) => string>>;
    readonly green: (found: string, limit: string) => string;
    readonly yellow: (found: string, limits: { readonly green: string; readonly yellow: string }) => string;
    readonly red: (found: string, limit: string) => string;
    /** The worst part decides: its light is the light. */
    readonly worst: (light: string) => string;
    readonly nothing: string;
    readonly judged: string;
  };
}
