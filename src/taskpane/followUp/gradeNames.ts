import type { CheckGrade } from "../../domain/models/steeringModel";
import { PARAGRAPHS } from "../../domain/rule";
import { ruleNames } from "../findings/ruleNames";

/** What the rule of a model's check is called: the own document's paragraph where there is one, else those it cites. */
export function gradeNames({ rule, source }: CheckGrade): string {
  return source ?? ruleNames(rule.map((id) => ({ id, ...PARAGRAPHS[id] }))).join(", ");
}
