import type { Citation } from "../../rule";
import { type ExplainContext, type Explainer, explanationOf, type Found } from "../explainContext";
import type { CitedBy } from "../rulesOf";
import type { Step } from "../step";
import { ambitionEffectStep, changeStep, previousFrameStep, priceEffectStep, volumeEffectStep } from "./effectSteps";
import { serviceOf } from "./frameRows";
import { ambitionAt, type FrameAsked, frameStep, ofFrame, standardCostStep, sumAt } from "./frameSteps";
import { yearOfPlan } from "./yearOfPlan";

export const RULE: Citation = ["T3.2-c", "T3.2-d", "T3.2-e", "S4-a", "L-d", "Ti-d", "A-5"];

type Steps = (context: ExplainContext, asked: FrameAsked) => Step | undefined;

/** What each document says of its frames; only Tranemo's says how they are reckoned. */
const STANDARD_COST: CitedBy = { rules: ["T3.2-c", "S4-a", "L-d", "Ti-d"], method: "T3.2-c" };
const AMBITION: CitedBy = { rules: ["T3.2-d", "S4-a", "L-d", "Ti-d"], method: "T3.2-d" };
const FRAME: CitedBy = { rules: ["T3.2-c", "T3.2-d", "S4-a", "L-d", "Ti-d"], method: "T3.2-c" };
const PLAN: CitedBy = { rules: ["T3.2-e", "S4-a", "L-d", "Ti-d", "KL11:6"] };
const CHANGE: CitedBy = { rules: ["T3.2-e", "T3.2-c", "T3.2-d", "S4-a", "L-d", "Ti-d"], method: "T3.2-c" };

/** How each number of Ramar comes about, and the paragraphs it rests on. */
const NUMBERS: Readonly<Record<string, { readonly steps: Steps; readonly cites: CitedBy }>> = {
  standardCostFrame: { steps: standardCostStep, cites: STANDARD_COST },
  ambition: { steps: ambitionAt, cites: AMBITION },
  frame: { steps: frameStep, cites: FRAME },
  previousFrame: { steps: previousFrameStep, cites: PLAN },
  volumeEffect: { steps: volumeEffectStep, cites: STANDARD_COST },
  priceEffect: { steps: priceEffectStep, cites: STANDARD_COST },
  ambitionEffect: { steps: ambitionEffectStep, cites: AMBITION },
  change: { steps: changeStep, cites: CHANGE },
};

/** Explains a cell of Ramar: a number, or whose frame the row is. Source: T3.2-c, T3.2-d, T3.2-e. */
export const explainFrame: Explainer = (context, target) => {
  const frame = context.outcome.frames[target.row - 1];
  const service = frame && serviceOf(context, frame.service);
  if (!frame || !service) return undefined;
  const asked = { frame, service, at: { table: target.table, row: target.row } } as const;
  const found = NUMBERS[target.column]
    ? numberOf(context, asked, target.column)
    : nameOf(context, asked, target.column);
  return found && explanationOf(context, target, { about: [frame.service, String(frame.year)], ...found });
};

/** A frame without the year before has no effects: the cell is empty. */
function numberOf(context: ExplainContext, asked: FrameAsked, column: string): Found | undefined {
  const number = NUMBERS[column];
  // The column is one of the numbers of a frame, by the table above.
  const isKnown = number && asked.frame[column as keyof typeof asked.frame] !== undefined;
  if (!number) return undefined;
  const step = isKnown ? number.steps(context, asked) : undefined;
  if (step && column === "frame") return { step, ...againstBefore(asked), cites: number.cites };
  return step
    ? { step, cites: number.cites }
    : { cites: { ...number.cites, rules: [...number.cites.rules, "A-5"] }, notes: [{ code: "previousYearUnknown" }] };
}

/** What the frame's change since the year before is made of. Source: T3.2-c, T3.2-d. */
function againstBefore(asked: FrameAsked): Pick<Found, "against"> {
  const effects = (["volumeEffect", "priceEffect", "ambitionEffect"] as const).map((column) => ofFrame(asked, column));
  const known = effects.flatMap((one) => one ?? []);
  if (known.length < effects.length) return {};
  return { against: { year: asked.frame.year - 1, step: sumAt(asked, "change", known) } };
}

function nameOf(context: ExplainContext, { frame, service }: FrameAsked, column: string): Found | undefined {
  if (column === "year") return yearOfPlan(context, frame.year);
  if (column !== "unit" && column !== "service") return undefined;
  const place = { ...service.at, column };
  const label = { kind: "column", table: "services", column } as const;
  return { value: { kind: "words", words: frame[column] }, notes: [{ code: "readFrom", label, place }], cites: PLAN };
}
