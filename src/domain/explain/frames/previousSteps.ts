import { rowKey } from "../../nameKey";
import type { Citation } from "../../rule";
import type { ServiceRow } from "../../structureRows";
import type { ExplainContext } from "../explainContext";
import type { Step } from "../step";
import { cell, computed, sum, word } from "../steps";
import { ambitionStep } from "./ambitionStep";
import { frameIn } from "./frameRows";

export const RULE: Citation = ["T3.2-d", "T3.2-e"];

/** The frame that a year is compared with; what is not known of it is undefined. */
export interface PreviousSteps {
  readonly frame: Step;
  readonly standardCostFrame: Step | undefined;
  readonly ambition: Step | undefined;
}

/**
 * A service's frame of the year before: its row of Ramar, so that one year is explained at a time; before the budget year
 * the decided frame of Basramar. Undefined without one. Source: T3.2-d, T3.2-e.
 */
export function previousSteps(context: ExplainContext, service: ServiceRow, year: number): PreviousSteps | undefined {
  if (year === context.workbook.settings.budgetYear) return decidedSteps(context, service, year - 1);
  const before = frameIn(context, service.service, year - 1);
  if (!before) return undefined;
  const step = (column: "frame" | "standardCostFrame" | "ambition") =>
    computed(before.frame[column], { ...before.at, column }, { unit: "amount", of: service.service, year: year - 1 });
  return { frame: step("frame"), standardCostFrame: step("standardCostFrame"), ambition: step("ambition") };
}

/** What was decided is the whole frame: its standard cost is what the ambitions leave of it. */
function decidedSteps(context: ExplainContext, service: ServiceRow, year: number): PreviousSteps | undefined {
  const frame = baseFrameStep(context, service, year);
  if (!frame) return undefined;
  const ambition = ambitionStep(context, service, year);
  const label = word("withoutAmbition", { of: service.service, year });
  return { frame, ambition, standardCostFrame: ambition && sum({ label, unit: "amount" }, [frame], [ambition]) };
}

/** The decided frame of a year, with its decision; undefined without a row of Basramar. Source: T3.2-e. */
export function baseFrameStep({ tables }: ExplainContext, { service }: ServiceRow, year: number): Step | undefined {
  const row = tables.baseFrames.get(rowKey(service, year));
  const label = { kind: "column", table: "baseFrames", column: "frame", of: service, year } as const;
  return (
    row &&
    cell(row.frame, {
      label,
      unit: "amount",
      place: { ...row.at, column: "frame" },
      source: { decision: row.decision },
    })
  );
}
