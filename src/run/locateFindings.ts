import type { Finding } from "../domain/finding";
import { kindOfFinding } from "../domain/findingKinds";
import type { SteeringModel } from "../domain/models/steeringModel";
import { PARAGRAPHS, type RuleId } from "../domain/rule";
import { type Location, locateFinding } from "../sheets/place/locate";
import type { Geometry } from "../sheets/reading/tableGeometry";
import type { CitedRule, LocatedFinding } from "./runReport";

/** The words of a finding, at its cell, in the language of the run. */
export type Describe = (finding: Finding, location: Location) => string;

/** What findings are located by: where the tables stand, the model that grades them, and their words. */
export interface Locating {
  readonly geometry: Geometry;
  readonly model: SteeringModel;
  readonly describe: Describe;
}

/** Findings with their severity, paragraphs, words and cell, in the order given. */
export function locateFindings(
  findings: readonly Finding[],
  { geometry, model, describe }: Locating,
): readonly LocatedFinding[] {
  return findings.map((finding) => {
    const { severity, rule, source } = kindOfFinding(finding, model);
    const [first, ...others] = rule;
    const location = locateFinding(finding, geometry);
    return {
      finding,
      severity,
      rules: [cited(first), ...others.map(cited)],
      ...(source !== undefined && { source }),
      ...location,
      message: describe(finding, location),
    };
  });
}

function cited(id: RuleId): CitedRule {
  return { id, ...PARAGRAPHS[id] };
}
