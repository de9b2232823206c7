import type { CheckGrade } from "../../domain/models/steeringModel";
import { PARAGRAPHS } from "../../domain/rule";
import type { Texts } from "../../text/pane/texts";
import { ruleNames } from "../findings/ruleNames";

/** What the rule of a model's check is called: the own document's paragraph where there is one, else those it cites. */
export function gradeNames({ rule, source }: CheckGrade, texts: Pick<Texts, "assumptions">): string {
  return (
    source ??
    ruleNames(
      rule.map((id) => ({ id, ...PARAGRAPHS[id] })),
      texts,
    ).join(", ")
  );
}
