import { finding } from "../../finding";
import { disputedIds } from "../../leftOut";
import { nameKey } from "../../nameKey";
import { documentedUnits } from "../../plans/documentedUnits";
import { missingMissionParts } from "../../plans/missingMissionParts";
import type { Citation } from "../../rule";
import type { Check } from "../check";

export const RULE: Citation = ["T3.1-a", "A-5"];

/**
 * `mission-incomplete` at every row of Grunduppdrag that lacks one of the four parts, in the column of the first of them. A
 * unit with two rows is not asked: which of them is right nobody knows. Nor are documents asked for that a row of Styrdokument
 * which could not be read may be.
 *
 * Source: T3.1-a, A-5. @example no Vision and no Samarbetspartners // missing: ["vision", "partners"], at Vision
 */
export const missionIncomplete: Check = ({ workbook }) => {
  const documentedOf = documentedUnits(workbook);
  const disputed = disputedIds((workbook.leftOut.missions ?? []).map(({ unit }) => ({ id: unit })));
  return workbook.missions.flatMap((mission) => {
    const { at, unit } = mission;
    const missing = missingMissionParts(mission, documentedOf(unit));
    const [column] = missing;
    if (column === undefined || disputed.has(nameKey(unit))) return [];
    return [finding("mission-incomplete", { ...at, column }, { unit, missing })];
  });
};
