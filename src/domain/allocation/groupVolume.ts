import { type Finding, type Found, finding } from "../finding";
import { has } from "../leftOut";
import { nameKey, rowKey, sameName } from "../nameKey";
import type { Citation } from "../rule";
import { countInhabitants, countPersons } from "./countPersons";
import type { FrameTables } from "./frameTables";
import { meanOfYearEnds } from "./meanOfYearEnds";
import type { Volume } from "./volume";

export const RULE: Citation = ["T3.2-c", "A-5", "A-7"];

/**
 * How many persons a target group (målgrupp) has in a year: the row of Volymer where there is one, else counted in
 * Befolkning by the group's Volymmått.
 *
 * Source: T3.2-c, A-5, A-7. Persons, unrounded. Without a value the findings say why; a group that is not in Målgrupper
 * gives neither, since the reference to it is already a finding, and so does one whose row there or in Volymer was left out.
 */
export function groupVolume(tables: FrameTables, group: string, year: number): Found<Volume | undefined> {
  const given = tables.volumes.get(rowKey(group, year));
  if (isGivenLeftOut(tables, { group, year, isGiven: given !== undefined })) return UNKNOWN;
  if (given) return { value: { persons: given.volume, rows: [given.at] }, findings: [] };
  const row = tables.groups.get(nameKey(group));
  if (!row || isGroupLeftOut(tables, group)) return UNKNOWN;
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
  if (isGroupLeftOut(tables, group)) return UNKNOWN;
  const measure = tables.groups.get(nameKey(group))?.measure ?? "yearMean";
  return meanOfYearEnds(measure, year, (yearEnd) => countInhabitants(tables, group, yearEnd));
}

const UNKNOWN: Found<undefined> = { value: undefined, findings: [] };

interface GivenQuestion {
  readonly group: string;
  readonly year: number;
  readonly isGiven: boolean;
}

/** A left-out row of Volymer whose year can not be read is taken for a year that is not there already. */
function isGivenLeftOut(tables: FrameTables, { group, year, isGiven }: GivenQuestion): boolean {
  const rows = tables.leftOut.volumes ?? [];
  return rows.some(
    (row) =>
      has(row, "group", (name) => sameName(name, group)) && (row.year === undefined ? !isGiven : row.year === year),
  );
}

function isGroupLeftOut(tables: FrameTables, group: string): boolean {
  const rows = tables.leftOut.targetGroups ?? [];
  return rows.some((row) => has(row, "group", (name) => sameName(name, group)));
}

function none(why: Finding): Found<undefined> {
  return { value: undefined, findings: [why] };
}
