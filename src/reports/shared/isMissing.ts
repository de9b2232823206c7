import type { PlanPart } from "../../domain/checkFacts";
import { sameName } from "../../domain/nameKey";
import type { Citation } from "../../domain/rule";
import type { ReportContext } from "../parts/reportContext";

export const RULE: Citation = ["T3.3-a", "T3.3-b", "T3.3-c", "T3.4-a"];

type GoalCheck = "goal-without-analysis" | "goal-without-indicator" | "goal-without-activity";

/**
 * True when the run has found that a goal or factor lacks something that its model asks for. The report says what the
 * checks say, so that the two never differ.
 */
export function isMissing(
  { source }: ReportContext,
  code: GoalCheck | "factor-without-indicator",
  id: string,
): boolean {
  return source.findings.some(({ finding }) => {
    if (finding.code !== code) return false;
    return sameName(finding.code === "factor-without-indicator" ? finding.facts.factor : finding.facts.goal, id);
  });
}

/** True when the run has found that a unit's plan lacks a part that its model asks for (S3-e). */
export function isPlanPartMissing({ source }: ReportContext, unit: string, part: PlanPart): boolean {
  return source.findings.some(
    ({ finding }) =>
      finding.code === "plan-without" && finding.facts.part === part && sameName(finding.facts.unit, unit),
  );
}

/** The perspectives that the run has found no success factor in, in a unit's plan (S3-f). */
export function missingPerspectives({ source }: ReportContext, unit: string): readonly string[] {
  return source.findings.flatMap(({ finding }) =>
    finding.code === "plan-perspectives-missing" && sameName(finding.facts.unit, unit) ? finding.facts.missing : [],
  );
}
