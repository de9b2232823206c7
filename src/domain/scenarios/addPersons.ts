import { frameYears } from "../allocation/frameQuestion";
import { type FrameTables, indexFrameTables } from "../allocation/frameTables";
import { groupVolume } from "../allocation/groupVolume";
import { personCost } from "../allocation/personCost";
import type { StandardCostRow, TargetGroupRow, VolumeRow } from "../allocationRows";
import { sameName } from "../nameKey";
import type { Workbook } from "../rows";
import type { Citation } from "../rule";

export const RULE: Citation = ["A-12", "T3.2-c", "A-5"];

/**
 * The workbook with so many more persons in a target group, in the budget year and every plan year. The price per person stays:
 * a standard cost per inhabitant is turned into kr per person before the persons are added. A year whose volume is
 * unknown stays unknown.
 *
 * Source: A-12, T3.2-c. @example 10 more at 97 000 kr // a frame 970 tkr larger
 */
export function addPersons(workbook: Workbook, group: TargetGroupRow, persons: number): Workbook {
  const { budgetYear, planYears } = workbook.settings;
  if (budgetYear === undefined) return workbook;
  const tables = indexFrameTables(workbook);
  const added = frameYears(budgetYear, planYears).flatMap((year): readonly VolumeRow[] => {
    const volume = groupVolume(tables, group.group, year).value;
    if (!volume) return [];
    return [{ group: group.group, year, volume: volume.persons + persons, origin: undefined, at: group.at }];
  });
  return {
    ...workbook,
    // Of two rows with the same key the first counts.
    volumes: [...added, ...workbook.volumes],
    standardCosts: workbook.standardCosts.map((row) =>
      sameName(row.group, group.group) ? perPerson(tables, row) : row,
    ),
  };
}

/** The same price in kr per person of the group; as it was where that is unknown. */
function perPerson(tables: FrameTables, row: StandardCostRow): StandardCostRow {
  const cost = personCost(tables, row).value;
  return cost ? { ...row, basis: "group", cost: cost.kr } : row;
}
