import type { FrameTables } from "../domain/allocation/frameTables";

/** Tables without a row, to which a custom function adds those that it was given. */
export const NO_TABLES: FrameTables = {
  settings: { amountUnit: "kr", index: "", scenario: "" },
  leftOut: {},
  population: new Map(),
  groups: new Map(),
  volumes: new Map(),
  costs: new Map(),
  indexes: new Map(),
  baseFrames: new Map(),
  ambitions: new Map(),
};
