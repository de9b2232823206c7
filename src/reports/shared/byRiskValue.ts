import type { RiskRow } from "../../domain/planRows";
import type { Citation } from "../../domain/rule";
import type { ReportContext } from "../parts/reportContext";

export const RULE: Citation = ["T6-a", "A-5"];

/** Risks by their value, the greatest first; those that are not assessed last, in row order. Source: T6-a, A-5. */
export function byRiskValue({ results }: ReportContext, risks: readonly RiskRow[]): readonly RiskRow[] {
  const value = ({ at }: RiskRow) => results.risks.get(at.row)?.value ?? Number.NEGATIVE_INFINITY;
  return risks.toSorted((one, other) => {
    const [first, second] = [value(one), value(other)];
    return first === second ? 0 : second - first;
  });
}
