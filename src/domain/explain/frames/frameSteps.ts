import type { Frame } from "../../outcome";
import type { Citation } from "../../rule";
import type { ServiceRow } from "../../structureRows";
import type { ExplainContext } from "../explainContext";
import type { Step, Target } from "../step";
import { computed, placedAt, sum } from "../steps";
import { ambitionStep } from "./ambitionStep";
import { termsIn } from "./frameRows";
import { termSteps } from "./termStep";

export const RULE: Citation = ["T3.2-c", "T3.2-d"];

/** A frame with its service and its row of Ramar. */
export interface FrameAsked {
  readonly service: ServiceRow;
  readonly frame: Frame;
  readonly at: Omit<Target, "column">;
}

/** Σ of the frame's terms. Source: T3.2-c. */
export function standardCostStep(context: ExplainContext, asked: FrameAsked): Step | undefined {
  const { service, year } = asked.frame;
  const placed = termsIn(context, service, year);
  const amounts = placed.flatMap((one) => termSteps(context, one)?.amount ?? []);
  if (amounts.length < placed.length || placed.length === 0) return undefined;
  return placed.length === 1
    ? atFrame(asked, "standardCostFrame", amounts[0])
    : sumAt(asked, "standardCostFrame", amounts);
}

/** Ram = Standardkostnadsram + Ambition. Source: T3.2-d. */
export function frameStep(context: ExplainContext, asked: FrameAsked): Step | undefined {
  const standardCost = standardCostStep(context, asked);
  const ambition = ambitionAt(context, asked);
  return standardCost && ambition && sumAt(asked, "frame", [standardCost, ambition]);
}

/** Ambition, at its cell of Ramar. Source: T3.2-d. */
export function ambitionAt(context: ExplainContext, asked: FrameAsked): Step | undefined {
  return atFrame(asked, "ambition", ambitionStep(context, asked.service, asked.frame.year));
}

/** A number of the frame's own row as it stands there. */
export function ofFrame(
  { frame, at }: FrameAsked,
  column: "frame" | "standardCostFrame" | "ambition" | "volumeEffect" | "priceEffect" | "ambitionEffect",
): Step | undefined {
  const value = frame[column];
  if (value === undefined) return undefined;
  return computed(value, { ...at, column }, { unit: "amount", of: frame.service, year: frame.year });
}

function atFrame(asked: FrameAsked, column: string, step: Step | undefined): Step | undefined {
  return step && placedAt(step, { ...asked.at, column }, factsOf(asked, column));
}

/** A sum at its cell of Ramar. */
export function sumAt(asked: FrameAsked, column: string, parts: readonly Step[], less: readonly Step[] = []): Step {
  const target = { ...asked.at, column };
  return sum({ ...factsOf(asked, column), place: target, target }, parts, less);
}

/** What a column of Ramar is called. */
export function factsOf({ frame }: FrameAsked, column: string) {
  return {
    label: { kind: "column", table: "frames", column, of: frame.service, year: frame.year },
    unit: "amount",
  } as const;
}
