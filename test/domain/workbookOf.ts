import type { LeftOut } from "../../src/domain/leftOut";
import type { SteeringModel } from "../../src/domain/models/steeringModel";
import { STEERING_MODELS } from "../../src/domain/models/steeringModels";
import type { Tables, Workbook } from "../../src/domain/rows";
import type { Settings } from "../../src/domain/settings";
import type { Sourced } from "../../src/domain/source";
import { USUAL } from "./usualRows";

export const SETTINGS: Settings = {
  municipality: undefined,
  municipalityCode: undefined,
  model: "tranemo",
  budgetYear: 2027,
  planYears: 3,
  amountUnit: "tkr",
  scenario: "Huvud",
  index: "PKV",
  recoveryYears: 2,
  forecastLimit: 0,
  yellowMargin: 0.05,
  rollUp: "share",
  greenShare: 0.75,
  yellowShare: 0.5,
  reportLimit: undefined,
  maxOverallGoals: 5,
  baseModel: "tranemo",
  referenceDay: undefined,
  riskScale: 4,
  riskYellow: 4,
  riskRed: 9,
  newPlanYear: undefined,
  visionAreas: undefined,
};

type Cells<T> = readonly Partial<Omit<T, "at">>[];

/** Tables as a test writes them: the cells that matter to it; every other cell has the table's usual value. */
export type Written = { readonly [K in keyof Tables]?: Cells<Tables[K][number]> } & {
  readonly leftOut?: LeftOut;
  readonly settings?: Partial<Settings>;
  /** Without it the model that the settings choose; of an own one the one it starts from. */
  readonly model?: SteeringModel;
};

/** A workbook of the tables that a test writes; the others are not used. */
export function workbookOf(written: Written): Workbook {
  const settings = { ...SETTINGS, ...written.settings };
  const { model = STEERING_MODELS[settings.model === "egen" ? settings.baseModel : settings.model] } = written;
  return { settings, model, leftOut: written.leftOut ?? {}, ...tablesOf(written) };
}

function tablesOf(written: Written): Tables {
  // Object.keys gives string; USUAL has exactly the tables by its type.
  const keys = Object.keys(USUAL) as (keyof Tables)[];
  // Usual cells with some replaced, and a row number, are a whole row; the union over tables can not be seen here.
  return Object.fromEntries(keys.map((table) => [table, rowsOf(table, written[table])])) as unknown as Tables;
}

function rowsOf(table: keyof Tables, cells: Cells<Sourced> = []) {
  return cells.map((row, index) => ({ ...USUAL[table], ...row, at: { table, row: index + 1 } }));
}
