import { LIGHT_SCORES } from "../../goals/lightScore";
import type { Citation } from "../../rule";
import type { RollUp } from "../../settings";
import { compareValues, type Decision, light } from "../decision";
import type { ExplainContext } from "../explainContext";
import type { Note } from "../explanation";
import type { Step } from "../step";
import { chosen, constant, product, setting, sum, word } from "../steps";
import type { GoalPart } from "./parts";

export const RULE: Citation = ["S4-b", "T3.3-c", "T3.4-a", "A-5"];

/** Limits of Medel, between the scores that lie nearest. */
const MEAN_LIMITS = { green: 1.5, yellow: 0.5 } as const;

/** How many lights become one: the attained share, the worst or the mean, against its limits. Source: S4-b. */
export function rollUpDecision(
  { workbook }: ExplainContext,
  parts: readonly GoalPart[],
): { readonly step?: Step; readonly decision: Decision } {
  const counted = parts.filter(isCounted);
  const { rollUp, greenShare, yellowShare } = workbook.settings;
  if (counted.length === 0) {
    const label = { kind: "word", word: "weights" } as const;
    return { decision: [light("grey", { kind: "fact", fact: "nothingCounts", label, holds: true })] };
  }
  const step = ROLL_UPS[rollUp](counted);
  const limits = {
    share: [setting("greenShare", greenShare, "share"), setting("yellowShare", yellowShare, "share")],
    worst: [constant(LIGHT_SCORES.green, "limit", "count"), constant(LIGHT_SCORES.yellow, "limit", "count")],
    mean: [constant(MEAN_LIMITS.green, "limit", "number"), constant(MEAN_LIMITS.yellow, "limit", "number")],
  } as const;
  const [green, yellow] = limits[rollUp];
  return {
    step,
    decision: [
      light("green", compareValues(step, "atLeast", green)),
      light("yellow", compareValues(step, "atLeast", yellow)),
      light("red"),
    ],
  };
}

function isCounted({ light: one, weight }: GoalPart): boolean {
  return one !== "grey" && weight.value > 0;
}

const ROLL_UPS: Readonly<Record<RollUp, (parts: readonly GoalPart[]) => Step>> = {
  share: (parts) => weighted(parts, { label: word("attainedShare"), unit: "share", most: LIGHT_SCORES.green }),
  mean: (parts) => weighted(parts, { label: word("meanScore"), unit: "number", most: 1 }),
  worst: (parts) =>
    chosen(
      "min",
      { label: word("worstScore"), unit: "count" },
      parts.map((part) => pointsOf(part, 1)),
    ),
};

interface Mean extends Pick<Step, "label" | "unit"> {
  /** What green's points are divided by: in a share green counts 1. */
  readonly most: number;
}

/** Σ of weight × points ÷ Σ of weights. */
function weighted(parts: readonly GoalPart[], { most, ...facts }: Mean): Step {
  const points = parts.map((part) =>
    product({ label: word("weighted", { of: part.name }), unit: "number" }, [part.weight, pointsOf(part, most)]),
  );
  const total = sum({ label: word("weighted"), unit: "number" }, points);
  return product(
    facts,
    [total],
    [
      sum(
        { label: word("weights"), unit: "number" },
        parts.map(({ weight }) => weight),
      ),
    ],
  );
}

/** What a part's light counts for; it leads to the light's own cell. */
function pointsOf({ name, light: own, target }: GoalPart, most: number): Step {
  const score = own === "grey" ? 0 : LIGHT_SCORES[own];
  return {
    ...constant(score / most, "points", "number"),
    label: word("points", { of: name }),
    place: target,
    target,
    light: own,
  };
}

/** The parts that do not count: grey ones and those without weight. Source: A-5. */
export function uncounted(parts: readonly GoalPart[]): readonly Note[] {
  return parts
    .filter((part) => !isCounted(part))
    .map(({ name, light: own, target }) => ({
      code: own === "grey" ? "greyPart" : "weightless",
      of: name,
      place: target,
    }));
}
