import { groupRows } from "../groupRows";
import { nameKey } from "../nameKey";
import type { Workbook } from "../rows";
import type { Citation } from "../rule";
import type { Scenario } from "./scenario";

export const RULE: Citation = ["A-12"];

/** The scenarios of Scenarier in the order they first come, each with all rows of its name, as first written. Source: A-12. */
export function scenariosOf({ scenarios, leftOut }: Pick<Workbook, "scenarios" | "leftOut">): readonly Scenario[] {
  const rows = [...scenarios, ...(leftOut.scenarios ?? [])].sort((one, other) => one.at.row - other.at.row);
  const named = rows.flatMap((row) => (row.scenario === undefined ? [] : [row.scenario]));
  return [...groupRows(named, nameKey)].map(([key, [name = key]]) => ({
    name,
    terms: scenarios.filter((row) => nameKey(row.scenario) === key),
  }));
}
