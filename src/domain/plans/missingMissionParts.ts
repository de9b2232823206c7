import type { MissionPart } from "../checkFacts";
import { isWritten } from "../checks/isWritten";
import type { MissionRow } from "../planRows";
import type { Citation } from "../rule";

export const RULE: Citation = ["T3.1-a"];

/**
 * What the description of a unit's basic mission lacks, in the document's order: the idea (verksamhetsidé), the steering
 * documents, what the vision means, the partners. The documents are there when the row tells of them in words, or when
 * `isDocumented` (see `documentedUnits`) knows of a row of Styrdokument for the unit or for all. Empty when complete.
 *
 * Source: T3.1-a. @example a row with only Verksamhetsidé, and one law for all // ["vision", "partners"]
 */
export function missingMissionParts(row: MissionRow, isDocumented: (unit: string) => boolean): readonly MissionPart[] {
  const has: Readonly<Record<MissionPart, boolean>> = {
    idea: isWritten(row.idea),
    documents: isWritten(row.documents) || isDocumented(row.unit),
    vision: isWritten(row.vision),
    partners: isWritten(row.partners),
  };
  return PARTS.filter((part) => !has[part]);
}

const PARTS: readonly MissionPart[] = ["idea", "documents", "vision", "partners"];
