import type { MissionPart } from "../checkFacts";
import { isWritten } from "../checks/isWritten";
import type { MissionRow } from "../planRows";
import type { Citation } from "../rule";
import type { Documented } from "./documentedUnits";

export const RULE: Citation = ["T3.1-a", "A-5"];

/**
 * What the description of a unit's basic mission lacks, in the document's order: the idea (verksamhetsidé), the steering
 * documents, what the vision means, the partners. The documents lack when the row does not tell of them in words and
 * Styrdokument has none for the unit or for all; where that is not known they are not named. Empty when complete.
 *
 * Source: T3.1-a, A-5. @example a row with only Verksamhetsidé, and one law for all // ["vision", "partners"]
 */
export function missingMissionParts(row: MissionRow, documented: Documented): readonly MissionPart[] {
  const has: Readonly<Record<MissionPart, boolean>> = {
    idea: isWritten(row.idea),
    documents: isWritten(row.documents) || documented !== "no",
    vision: isWritten(row.vision),
    partners: isWritten(row.partners),
  };
  return PARTS.filter((part) => !has[part]);
}

const PARTS: readonly MissionPart[] = ["idea", "documents", "vision", "partners"];
