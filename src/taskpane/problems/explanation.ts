import type { Tables } from "../../domain/rows";
import type { TableKey } from "../../domain/source";
import type { LocatedFinding, RunReport } from "../../run/runReport";
import { hasRows } from "../parts/isUnfilled";
import { isConsequence } from "./isConsequence";

/** What a part of the results is computed from: with a row in one of `starts` it is expected to be there. */
export interface Part {
  readonly starts: readonly (keyof Tables)[];
  readonly tables: readonly TableKey[];
}

const FRAME_TABLES = ["services", "standardCosts", "baseFrames", "priceIndexes", "ambitions", "funding"] as const;

/** The parts of the pane and their tables. */
export const PARTS = {
  frames: {
    starts: ["services", "standardCosts", "baseFrames"],
    tables: ["settings", "units", "population", "targetGroups", "volumes", ...FRAME_TABLES, "frameBasis", "frames"],
  },
  followUp: { starts: ["followUps"], tables: ["followUps", "measures"] },
  deficits: { starts: ["yearResults"], tables: ["yearResults", "exemptions", "recoveries"] },
  goals: {
    starts: ["goals", "factors", "indicators"],
    tables: ["goals", "factors", "indicators", "measurements", "activities"],
  },
} as const satisfies Record<string, Part>;

/** True when the user has begun on a part, or an error stands in one of the tables that only it needs. */
export function isExpected(report: RunReport, { starts, tables }: Part): boolean {
  const own = new Set<TableKey>(tables.filter((table) => table !== "settings" && table !== "units"));
  const hasErrors = report.findings.some(({ severity, finding }) => severity === "error" && own.has(finding.at.table));
  return hasErrors || starts.some((table) => hasRows(report.workbook, table));
}

/** The first error in a part's tables that says why it could not be computed; a consequence only where nothing else does. */
export function explanation(report: RunReport, { tables }: Part): LocatedFinding | undefined {
  const errors = report.findings.filter(
    ({ severity, finding }) => severity === "error" && tables.includes(finding.at.table),
  );
  return errors.find(({ finding }) => !isConsequence(finding.code)) ?? errors[0];
}
