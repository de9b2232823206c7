import type { Citation } from "../rule";
import { GRADED_CODES } from "./checkNames";
import type { CheckGrade, GradedCode } from "./steeringModel";

export const RULE: Citation = ["WB"];

/*
 * A workbook grows over the year: what is not written yet is advice, whatever the document demands of it in the end. An error
 * is what has been done, or left undone past its day, against the document's "ska", "måste" or "får inte".
 */

/** Something stands in the workbook that the document does not allow, or a day it sets has passed. @example error("T3.2-a") */
export function error(...rule: Citation): CheckGrade {
  return { severity: "error", rule };
}

/** Something is still missing, or the document says "bör", "kan" or "lämpligt". @example advice("S3-g") */
export function advice(...rule: Citation): CheckGrade {
  return { severity: "advice", rule };
}

const OFF: CheckGrade = { severity: "off", rule: ["WB"] };

/** Every check turned off: a model lists those that its document asks for, the rest it leaves alone. */
export const NOT_ASKED: Readonly<Record<GradedCode, CheckGrade>> = Object.fromEntries(
  GRADED_CODES.map((code) => [code, OFF]),
  // fromEntries forgets which keys it was given; they are all the graded codes.
) as Record<GradedCode, CheckGrade>;
