import { sumExact } from "../../domain/amount/sumExact";
import type { Citation } from "../../domain/rule";
import type { ReportContext } from "../parts/reportContext";
import { ofUnit } from "./reportUnits";

export const RULE: Citation = ["T3.2-b", "A-5", "A-6"];

/** What a unit has left of its deficits; undefined for a unit whose closed years are not known. Source: T3.2-b. */
export function leftToRecover({ outcome }: ReportContext, unit: string): number | undefined {
  const own = ofUnit(outcome.recoveries, unit);
  if (own.length > 0) return sumExact(own.map(({ remaining }) => remaining));
  return ofUnit(outcome.yearResults, unit).some(({ result }) => result < 0) ? undefined : zeroIfKnown(outcome, unit);
}

function zeroIfKnown(outcome: ReportContext["outcome"], unit: string): number | undefined {
  return ofUnit(outcome.yearResults, unit).length > 0 ? 0 : undefined;
}
