import type { TargetGroupRow } from "../../domain/allocationRows";
import { type Finding, finding } from "../../domain/finding";
import type { LeftOutRow } from "../../domain/leftOut";
import type { RecordOf } from "../contract/table";
import type { targetGroupsTable } from "../contract/volumeTables";
import type { ReadTable } from "./readTable";

type GroupRecord = RecordOf<(typeof targetGroupsTable)["columns"]>;

/**
 * Joins the two age columns of Målgrupper into one span. An upper age without a lower one says nothing about where the
 * group begins: the row is left out with "missing-value".
 */
export function toTargetGroups({ records, leftOut, findings }: ReadTable<GroupRecord>): ReadTable<TargetGroupRow> {
  const halves: LeftOutRow<TargetGroupRow>[] = [];
  const missing: Finding[] = [];
  const groups = records.flatMap(({ ageFrom, ageTo, ...rest }): readonly TargetGroupRow[] => {
    if (ageFrom !== undefined) return [{ ...rest, age: { from: ageFrom, to: ageTo } }];
    if (ageTo === undefined) return [{ ...rest, age: undefined }];
    halves.push(rest);
    missing.push(finding("missing-value", { ...rest.at, column: "ageFrom" }, {}));
    return [];
  });
  const left = [...leftOut.map(withoutAges), ...halves].sort((one, other) => one.at.row - other.at.row);
  return { records: groups, leftOut: left, findings: [...findings, ...missing] };
}

function withoutAges({ ageFrom: _from, ageTo: _to, ...rest }: LeftOutRow<GroupRecord>): LeftOutRow<TargetGroupRow> {
  return rest;
}
