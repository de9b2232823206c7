import type { Light } from "../light";
import type { Period } from "../period";
import type { Citation } from "../rule";
import type { Settings } from "../settings";
import type { Place, TableKey } from "../source";

export const RULE: Citation = ["WB", "A-6"];

/** A cell that the add-in wrote. Rows of the add-in's own tables are counted as the outcome has them. */
export interface Target {
  readonly table: TableKey;
  readonly row: number;
  readonly column: string;
}

/** What a number is: it decides how it is shown. `amount` is in Beloppsenhet, a `share` a fraction, a `factor` without unit. */
export type Unit = "amount" | "kr" | "persons" | "share" | "factor" | "year" | "count" | "number";

/** Numbers between the cells, which have no column of their own. */
export type StepWord =
  | "one"
  | "ownWeight"
  | "none"
  | "krPerUnit"
  | "yearEnds"
  | "yearEndCount"
  | "meanOf"
  | "volume"
  | "inhabitants"
  | "price"
  | "indexFactor"
  | "withoutAmbition"
  | "volumeChange"
  | "volumeEffectOf"
  | "noTargetGroups"
  | "noAmbition"
  | "noExemption"
  | "noBalanceExemption"
  | "noSurplus"
  | "measures"
  | "missing"
  | "shortfall"
  | "deficit"
  | "surplus"
  | "availableSurplus"
  | "usedByOlder"
  | "leftBefore"
  | "paid"
  | "lastClosedYear"
  | "yearsToRestore"
  | "planYear"
  | "points"
  | "weighted"
  | "weights"
  | "attainedShare"
  | "meanScore"
  | "worstScore"
  | "limit"
  | "minusForecastLimit"
  | "margin"
  | "targetSize"
  | "missingParts"
  | "allParts"
  | "lowerResult"
  | "revenueShare"
  | "revenueShareLimit"
  | "reserveRoom"
  | "ofResult"
  | "leftToRestore"
  | "overdueDeficits";

/** What a number is called: its column (`of` whom or what, and when), its setting, or a word for what lies between. */
export type Label =
  | {
      readonly kind: "column";
      readonly table: TableKey;
      readonly column: string;
      readonly of?: string;
      /** When: a year, or a period that may be a part of one. */
      readonly year?: number | Period;
    }
  | { readonly kind: "setting"; readonly setting: keyof Settings }
  | { readonly kind: "word"; readonly word: StepWord; readonly of?: string; readonly year?: number };

/** Where a number was found before it came to the workbook: Källa, Publicerad and Beslut of its row. */
export interface Origin {
  readonly origin?: string | undefined;
  readonly published?: string | undefined;
  readonly decision?: string | undefined;
}

/** A number of the chain. Without an operation it is a cell, a setting or a constant. */
export interface Step {
  readonly label: Label;
  readonly unit: Unit;
  readonly value: number;
  /** Its cell; absent for what stands in none. */
  readonly place?: Place;
  /** Set where the add-in computed it, so that it can be explained in its turn. */
  readonly target?: Target;
  readonly source?: Origin;
  /** The light that these are the points of. */
  readonly light?: Light;
  readonly operation?: Operation;
}

/** A part of an operation; an `isInverse` one is subtracted, or divided by. */
export interface Part {
  readonly step: Step;
  readonly isInverse?: true;
}

export type OperationKind = "sum" | "product" | "max" | "min" | "absolute";

export interface Operation {
  readonly kind: OperationKind;
  readonly parts: readonly Part[];
}
