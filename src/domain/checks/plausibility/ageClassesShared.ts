import { lastAge } from "../../allocation/checkAgeClasses";
import { finding } from "../../finding";
import type { Citation } from "../../rule";
import type { Check } from "../check";
import { classesByYear, isCounted } from "./ageClasses";

export const RULE: Citation = ["P-g", "T3.2-c"];

/**
 * `age-classes-shared` at the later of two classes of Befolkning that share an age in the same year, where no target group
 * counts them: where one does it is the error `age-class-overlap`.
 *
 * Source: P-g. @example 0–5 and 5–9 // 5 years stand in both
 */
export const ageClassesShared: Check = ({ workbook }) =>
  classesByYear(workbook).flatMap(({ year, classes }) => {
    let reached = Number.NEGATIVE_INFINITY;
    return classes.flatMap(({ at, age }) => {
      const isShared = age.from <= reached;
      const shared = { from: age.from, to: Math.min(reached, lastAge(age)) };
      reached = Math.max(reached, lastAge(age));
      if (!isShared || isCounted(shared, workbook)) return [];
      return [finding("age-classes-shared", { ...at, column: "age" }, { year, from: age.from, to: age.to })];
    });
  });
