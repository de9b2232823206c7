import type { PlanPart } from "../../domain/checkFacts";
import { rowKey, sameName } from "../../domain/nameKey";
import type { Citation } from "../../domain/rule";
import { indexOnce } from "../parts/indexOnce";
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
  return lacks(source.findings).has(rowKey(code, id));
}

const lacks = indexOnce(
  (findings: ReportContext["source"]["findings"]): ReadonlySet<string> =>
    new Set(
      findings.flatMap(({ finding }) => {
        switch (finding.code) {
          case "factor-without-indicator":
            return [rowKey(finding.code, finding.facts.factor)];
          case "goal-without-analysis":
          case "goal-without-indicator":
          case "goal-without-activity":
            return [rowKey(finding.code, finding.facts.goal)];
          default:
            return [];
        }
      }),
    ),
);

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
