import { nameKey, rowKey } from "../../nameKey";
import type { FrameTerm } from "../../outcome";
import type { Citation } from "../../rule";
import type { ExplainContext } from "../explainContext";
import type { Note } from "../explanation";
import type { CitedBy } from "../rulesOf";

export const RULE: Citation = ["T3.2-c", "A-7", "S4-a", "L-d", "Ti-d"];

/** What a term of a frame rests on, and where how its group is counted was chosen. */
export interface MeasureFound {
  readonly cites: CitedBy;
  readonly notes: readonly Note[];
}

/**
 * The paragraphs of a term, with the mean of two year-ends only where the group's Volymmått is that, and a note of the
 * Volymmått, at its cell. A volume that was written in Volymer was not counted: it has no note. Source: T3.2-c, A-7.
 */
export function volumeMeasure({ tables }: ExplainContext, { group, year }: FrameTerm): MeasureFound {
  const row = group === undefined ? undefined : tables.groups.get(nameKey(group));
  const isCounted = row?.age !== undefined && !tables.volumes.has(rowKey(row.group, year));
  const isMean = isCounted && row.measure === "yearMean";
  const rules: Citation = ["T3.2-c", "S4-a", "L-d", "Ti-d"];
  const cites: CitedBy = { rules: isMean ? [...rules, "A-7"] : rules, method: "T3.2-c" };
  if (!isCounted) return { cites, notes: [] };
  const label = { kind: "column", table: "targetGroups", column: "measure" } as const;
  const place = { ...row.at, column: "measure" } as const;
  return { cites, notes: [{ code: "volumeMeasure", of: row.measure, label, place }] };
}
