import { firstRows, groupRows } from "../groupRows";
import { nameKey, rowKey, sameName } from "../nameKey";
import type {
  AmbitionRow,
  BaseFrameRow,
  PopulationRow,
  PriceIndexRow,
  Settings,
  StandardCostRow,
  TargetGroupRow,
  VolumeRow,
  Workbook,
} from "../rows";
import type { Citation } from "../rule";

export const RULE: Citation = ["T3.2-c", "WB"];

/** The tables that frames are computed from, by the keys they are asked for (`rowKey`). */
export interface FrameTables {
  readonly settings: Settings;
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
    population: groupRows(
      workbook.population.filter((row) => row.scenario === undefined || sameName(row.scenario, settings.scenario)),
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
