import { isWritten } from "../checks/isWritten";
import { has } from "../leftOut";
import type { Light } from "../light";
import { sameName } from "../nameKey";
import type { MissionResult } from "../planOutcome";
import type { MissionRow } from "../planRows";
import type { Workbook } from "../rows";
import type { Citation } from "../rule";
import { type Documented, documentedUnits } from "./documentedUnits";
import { missingMissionParts } from "./missingMissionParts";

export const RULE: Citation = ["T3.1-a", "A-5"];

const PART_COUNT = 4;

/**
 * What every description of a basic mission (grunduppdrag) lacks, in row order: green when its four parts are there, yellow
 * when some are, red when none is. Where another row has the unit too nothing is known of it, and it is grey; so is one whose
 * documents may stand in a row of Styrdokument that could not be read, and nowhere else.
 *
 * Source: T3.1-a, A-5. @example only Verksamhetsidé and Vision written, no steering document // yellow
 */
export function assessMissions(workbook: Workbook): readonly MissionResult[] {
  const lost = workbook.leftOut.missions ?? [];
  const isDisputed = (unit: string) => lost.some((row) => has(row, "unit", (name) => sameName(name, unit)));
  const documentedOf = documentedUnits(workbook);
  return workbook.missions.map((row) =>
    isDisputed(row.unit)
      ? { at: row.at, unit: row.unit, missing: [], status: "grey" }
      : assess(row, documentedOf(row.unit)),
  );
}

function assess(row: MissionRow, documented: Documented): MissionResult {
  const missing = missingMissionParts(row, documented);
  const isUnknown = documented === "unknown" && !isWritten(row.documents);
  return { at: row.at, unit: row.unit, missing, status: isUnknown ? "grey" : lightOf(missing.length) };
}

function lightOf(missing: number): Light {
  if (missing === 0) return "green";
  return missing < PART_COUNT ? "yellow" : "red";
}
