import { nameKey } from "../../nameKey";
import type { Citation } from "../../rule";
import type { ExplainContext } from "../explainContext";
import type { Step } from "../step";
import { constant, sum, word } from "../steps";
import { type PlacedTerm, termsBefore, termsIn } from "./frameRows";
import { type FrameAsked, factsOf, ofFrame, sumAt } from "./frameSteps";
import { previousSteps } from "./previousSteps";
import { priceStep } from "./priceStep";
import { inUnit, volumeChange } from "./termStep";
import { volumeStep } from "./volumeStep";

export const RULE: Citation = ["T3.2-c", "T3.2-d", "T3.2-e"];

/** Ram less that of the year before. Source: T3.2-e. */
export function changeStep(context: ExplainContext, asked: FrameAsked): Step | undefined {
  const frame = ofFrame(asked, "frame");
  const previous = previousOf(context, asked)?.frame;
  return frame && previous && sumAt(asked, "change", [frame], [previous]);
}

/** Ambition less that of the year before. Source: T3.2-d. */
export function ambitionEffectStep(context: ExplainContext, asked: FrameAsked): Step | undefined {
  const now = ofFrame(asked, "ambition");
  const before = previousOf(context, asked)?.ambition;
  return now && before && sumAt(asked, "ambitionEffect", [now], [before]);
}

/** The rest of the standard cost's change. Source: T3.2-c. */
export function priceEffectStep(context: ExplainContext, asked: FrameAsked): Step | undefined {
  const now = ofFrame(asked, "standardCostFrame");
  const before = previousOf(context, asked)?.standardCostFrame;
  const volume = ofFrame(asked, "volumeEffect");
  return now && before && volume && sumAt(asked, "priceEffect", [now], [before, volume]);
}

/** Σ of changed volume × the year before's price. Source: T3.2-c. */
export function volumeEffectStep(context: ExplainContext, asked: FrameAsked): Step | undefined {
  const { frame, service } = asked;
  const terms = termsIn(context, frame.service, frame.year).filter(({ term }) => term.group !== undefined);
  if (frame.method === "fixed" || terms.length === 0) {
    return sumAt(asked, "volumeEffect", [constant(0, "noTargetGroups", "amount")]);
  }
  const before = frame.method === "volume" ? termsBefore(context, service, frame.year) : undefined;
  const effects = terms.map((placed) => groupEffect(context, asked, { placed, before }));
  const known = effects.flatMap((one) => one ?? []);
  return known.length === effects.length ? sumAt(asked, "volumeEffect", known) : undefined;
}

interface GroupAsked {
  readonly placed: PlacedTerm;
  /** For Metod Volym: the terms of the year before, where a new group has none. */
  readonly before: readonly PlacedTerm[] | undefined;
}

function groupEffect(
  context: ExplainContext,
  { service }: FrameAsked,
  { placed, before }: GroupAsked,
): Step | undefined {
  const { group = "", year } = placed.term;
  const label = word("volumeEffectOf", { of: group, year });
  const isNew = before && !before.some(({ term }) => nameKey(term.group ?? "") === nameKey(group));
  if (isNew) return constant(0, "none", "amount");
  const now = volumeStep(context, group, year);
  const then = volumeStep(context, group, year - 1);
  const price = priceStep(context, { service, group, year: year - 1 });
  if (!now || !then || !price) return undefined;
  return inUnit(context, { label, unit: "amount" }, [volumeChange(now, then, placed.term), price]);
}

/** Föregående ram, from the year before. Source: T3.2-e. */
export function previousFrameStep(context: ExplainContext, asked: FrameAsked): Step | undefined {
  const previous = previousOf(context, asked)?.frame;
  const target = { ...asked.at, column: "previousFrame" };
  return previous && sum({ ...factsOf(asked, "previousFrame"), place: target, target }, [previous]);
}

function previousOf(context: ExplainContext, { service, frame }: FrameAsked) {
  return previousSteps(context, service, frame.year);
}
