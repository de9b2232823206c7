import type { Sourced } from "./source";

/* Rows that frames are computed from. Amounts are in the workbook's unit (Beloppsenhet), prices in kr, shares and changes as fractions. */

/** A span of whole years of age; `to` undefined means "and older". */
export interface AgeSpan {
  readonly from: number;
  readonly to: number | undefined;
}

/** Befolkning: persons on 31 December of `year`. An empty scenario holds in every scenario (outcome years). */
export interface PopulationRow extends Sourced {
  readonly scenario: string | undefined;
  readonly year: number;
  readonly age: AgeSpan;
  readonly persons: number;
}

export type VolumeMeasure = "yearMean" | "yearEnd" | "yearStart" | "manual";

/** Målgrupper. Both ages empty is allowed for `manual` only. */
export interface TargetGroupRow extends Sourced {
  readonly group: string;
  readonly age: AgeSpan | undefined;
  readonly measure: VolumeMeasure;
}

/** Volymer: wins over Befolkning where given. */
export interface VolumeRow extends Sourced {
  readonly group: string;
  readonly year: number;
  readonly volume: number;
  readonly origin: string | undefined;
}

/** Standardkostnader, kr per person of the group or kr per inhabitant. */
export interface StandardCostRow extends Sourced {
  readonly service: string;
  readonly group: string;
  readonly year: number;
  readonly cost: number;
  readonly basis: "group" | "inhabitant";
  readonly share: number;
  readonly origin: string | undefined;
  readonly published: string | undefined;
}

/** Prisindex: change against the year before. */
export interface PriceIndexRow extends Sourced {
  readonly index: string;
  readonly year: number;
  readonly change: number;
  readonly origin: string | undefined;
  readonly published: string | undefined;
}

/** Basramar: frames decided earlier. */
export interface BaseFrameRow extends Sourced {
  readonly service: string;
  readonly year: number;
  readonly frame: number;
  readonly decision: string | undefined;
}

export type AmbitionKind = "over" | "under" | "priority" | "efficiency" | "technical";

/** Ambitioner: kept apart from the standard-cost part (T3.2-d). */
export interface AmbitionRow extends Sourced {
  readonly service: string;
  readonly year: number;
  readonly amount: number;
  readonly kind: AmbitionKind | undefined;
  readonly decision: string | undefined;
  readonly concernsChildren: boolean;
  readonly childAssessment: string | undefined;
}

/** Finansiering: revenues plus; the item `Resultatmål` is the surplus asked for. */
export interface FundingRow extends Sourced {
  readonly item: string;
  readonly year: number;
  readonly amount: number;
  readonly origin: string | undefined;
}
