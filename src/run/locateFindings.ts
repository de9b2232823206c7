import type { Finding } from "../domain/finding";
import { FINDING_KINDS } from "../domain/findingKinds";
import { PARAGRAPHS, type RuleId } from "../domain/rule";
import { type Location, locateFinding } from "../sheets/place/locate";
import type { Geometry } from "../sheets/reading/tableGeometry";
import type { CitedRule, LocatedFinding } from "./runReport";

/** The words of a finding, at its cell, in the language of the run. */
export type Describe = (finding: Finding, location: Location) => string;

/** Findings with their severity, paragraphs, words and cell, in the order given. */
export function locateFindings(
  findings: readonly Finding[],
  geometry: Geometry,
  describe: Describe,
): readonly LocatedFinding[] {
  return findings.map((finding) => {
    const { severity, rule } = FINDING_KINDS[finding.code];
    const [first, ...others] = rule;
    const location = locateFinding(finding, geometry);
    return {
      finding,
      severity,
      rules: [cited(first), ...others.map(cited)],
      ...location,
      message: describe(finding, location),
    };
  });
}

function cited(id: RuleId): CitedRule {
  return { id, ...PARAGRAPHS[id] };
}
