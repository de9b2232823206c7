import { type Finding, finding } from "../../domain/finding";
import type { TargetGroupRow } from "../../domain/rows";
import type { RecordOf } from "../contract/table";
import type { targetGroupsTable } from "../contract/volumeTables";
import type { ReadTable } from "./readTable";

type GroupRecord = RecordOf<(typeof targetGroupsTable)["columns"]>;

/**
 * Joins the two age columns of Målgrupper into one span. An upper age without a lower one says nothing about where the
 * group begins: the row is left out with "missing-value".
 */
export function toTargetGroups({ records, findings }: ReadTable<GroupRecord>): ReadTable<TargetGroupRow> {
  const halves: Finding[] = [];
  const groups = records.flatMap(({ ageFrom, ageTo, ...rest }): readonly TargetGroupRow[] => {
    if (ageFrom !== undefined) return [{ ...rest, age: { from: ageFrom, to: ageTo } }];
    if (ageTo === undefined) return [{ ...rest, age: undefined }];
    halves.push(finding("missing-value", { ...rest.at, column: "ageFrom" }, {}));
    return [];
  });
  return { records: groups, findings: [...findings, ...halves] };
}
