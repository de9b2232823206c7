import { type Finding, type Found, finding } from "../finding";
import { nameKey, rowKey } from "../nameKey";
import type { Citation } from "../rule";
import { countInhabitants, countPersons } from "./countPersons";
import type { FrameTables } from "./frameTables";
import { meanOfYearEnds } from "./meanOfYearEnds";
import type { Volume } from "./volume";

export const RULE: Citation = ["T3.2-c", "A-7"];

/**
 * How many persons a target group (målgrupp) has in a year: the row of Volymer where there is one, else counted in
 * Befolkning by the group's Volymmått.
 *
 * Source: T3.2-c, A-7. Persons, unrounded. Without a value the findings say why; a group that is not in Målgrupper gives
 * neither, since the reference to it is already a finding.
 */
export function groupVolume(tables: FrameTables, group: string, year: number): Found<Volume | undefined> {
  const given = tables.volumes.get(rowKey(group, year));
  if (given) return { value: { persons: given.volume, rows: [given.at] }, findings: [] };
  const row = tables.groups.get(nameKey(group));
  if (!row) return { value: undefined, findings: [] };
  if (row.measure === "manual") return none(finding("manual-volume-missing", row.at, { group: row.group, year }));
  const { age } = row;
  if (!age) return none(finding("group-without-ages", { ...row.at, column: "age" }, { group: row.group }));
  if (age.to !== undefined && age.to < age.from) {
    return none(finding("age-span-reversed", { ...row.at, column: "age" }, { from: age.from, to: age.to }));
  }
  return meanOfYearEnds(row.measure, year, (yearEnd) => countPersons(tables, { group: row.group, year: yearEnd, age }));
}

/** The whole population in a year, by the same Volymmått as the group it is compared with. Source: T3.2-c, A-7. */
export function inhabitantVolume(tables: FrameTables, group: string, year: number): Found<Volume | undefined> {
  const measure = tables.groups.get(nameKey(group))?.measure ?? "yearMean";
  return meanOfYearEnds(measure, year, (yearEnd) => countInhabitants(tables, group, yearEnd));
}

function none(why: Finding): Found<undefined> {
  return { value: undefined, findings: [why] };
}
