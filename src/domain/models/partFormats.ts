import type { Citation } from "../rule";
import { checkPart } from "./parts/checkPart";
import { eventPart } from "./parts/eventPart";
import { goalTypePart } from "./parts/goalTypePart";
import { levelPart, perspectivePart, planLevelPart } from "./parts/nameParts";
import type { PartFormat } from "./parts/partFormat";
import { planPart } from "./parts/planPart";
import { rulePart } from "./parts/rulePart";
import { termPart } from "./parts/termPart";
import { wordPart } from "./parts/wordPart";

export const RULE: Citation = ["WB"];

/** How each part of a model stands in Styrmodell, in the order that it is written. */
export const PART_FORMATS: readonly PartFormat[] = [
  levelPart,
  goalTypePart,
  perspectivePart,
  wordPart,
  rulePart,
  planPart,
  planLevelPart,
  eventPart,
  checkPart,
  termPart,
];
