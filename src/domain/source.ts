import type { Settings } from "./settings";

/** The contract tables as the domain names them; their Swedish names live in `src/sheets`. */
export const TABLE_KEYS = [
  "settings",
  "units",
  "services",
  "population",
  "targetGroups",
  "volumes",
  "standardCosts",
  "priceIndexes",
  "baseFrames",
  "ambitions",
  "funding",
  "scenarios",
  "frameBasis",
  "frames",
  "followUps",
  "measures",
  "yearResults",
  "exemptions",
  "recoveries",
  "goals",
  "factors",
  "indicators",
  "measurements",
  "activities",
  "missions",
  "steeringDocuments",
  "assignments",
  "risks",
  "calendar",
  "financialGoals",
  "steeringMeasures",
  "initiatives",
  "balances",
  "balanceDeficits",
  "modelRows",
  "ignoredFindings",
  "log",
  "versions",
  "versionData",
] as const;

export type TableKey = (typeof TABLE_KEYS)[number];

/** The row a record was read from. `row` counts from 1 under the header. */
export interface RowRef {
  readonly table: TableKey;
  readonly row: number;
}

/** A place a finding points at: a cell, a row (no column) or a whole table (no row). `column` is the column's key. */
export interface Place {
  readonly table: TableKey;
  readonly row?: number;
  readonly column?: string;
  /** The setting whose value it is, in Inställningar, where every row has its own. */
  readonly setting?: keyof Settings;
}

/** Every record of the workbook remembers its row, so that results and findings lead back to it. */
export interface Sourced {
  readonly at: RowRef;
}
