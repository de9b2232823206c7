import type {
  AmbitionRow,
  BaseFrameRow,
  PopulationRow,
  PriceIndexRow,
  StandardCostRow,
  TargetGroupRow,
  VolumeRow,
} from "../allocationRows";
import { firstRows, groupRows } from "../groupRows";
import type { LeftOut } from "../leftOut";
import { nameKey, rowKey } from "../nameKey";
import type { Workbook } from "../rows";
import type { Citation } from "../rule";
import type { Settings } from "../settings";
import { isInScenario } from "./isInScenario";

export const RULE: Citation = ["T3.2-c", "WB"];

/** The tables that frames are computed from, by the keys they are asked for (`rowKey`). */
export interface FrameTables {
  readonly settings: Pick<Settings, "amountUnit" | "index" | "scenario">;
  /** The rows that could not be used: where one of them may be the one asked for, there is no answer. */
  readonly leftOut: LeftOut;
  /** By year; only the chosen scenario and the rows that hold in every scenario. */
  readonly population: ReadonlyMap<string, readonly PopulationRow[]>;
  /** By group. */
  readonly groups: ReadonlyMap<string, TargetGroupRow>;
  /** By group and year. */
  readonly volumes: ReadonlyMap<string, VolumeRow>;
  /** By service; a service's target groups are those that have a row here. */
  readonly costs: ReadonlyMap<string, readonly StandardCostRow[]>;
  /** By index and year. */
  readonly indexes: ReadonlyMap<string, PriceIndexRow>;
  /** By service and year. */
  readonly baseFrames: ReadonlyMap<string, BaseFrameRow>;
  /** By service and year. */
  readonly ambitions: ReadonlyMap<string, readonly AmbitionRow[]>;
}

/** Sorts the workbook's rows under the keys that frames need. Where a key has two rows, the first counts. */
export function indexFrameTables(workbook: Workbook): FrameTables {
  const { settings } = workbook;
  return {
    settings,
    leftOut: workbook.leftOut,
    population: groupRows(
      workbook.population.filter((row) => isInScenario(row.scenario, settings)),
      (row) => rowKey(row.year),
    ),
    groups: firstRows(workbook.targetGroups, (row) => nameKey(row.group)),
    volumes: firstRows(workbook.volumes, (row) => rowKey(row.group, row.year)),
    costs: groupRows(workbook.standardCosts, (row) => nameKey(row.service)),
    indexes: firstRows(workbook.priceIndexes, (row) => rowKey(row.index, row.year)),
    baseFrames: firstRows(workbook.baseFrames, (row) => rowKey(row.service, row.year)),
    ambitions: groupRows(workbook.ambitions, (row) => rowKey(row.service, row.year)),
  };
}
