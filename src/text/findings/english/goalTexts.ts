import type { FindingTexts } from "../findingText";

/** Goals, factors and indicators. */
export const goalTexts: FindingTexts<
  | "assessment-without-reason"
  | "goal-cycle"
  | "target-missing"
  | "interval-reversed"
  | "yellow-limit-on-wrong-side"
  | "judgement-unknown"
  | "value-not-a-number"
> = {
  "assessment-without-reason": ({ goal }) => ({
    what: `The goal ${goal} has an assessment without a reason.`,
    why: "Without a reason the computed status stands.",
    action: "Write in Motivering why the assessment differs, or remove the assessment.",
  }),
  "goal-cycle": ({ goal }) => ({
    what: `The goal ${goal} is above itself, directly or through other goals.`,
    why: "Its status can then not be rolled up from below.",
    action: "Change Överordnat mål so that the chain ends in a goal with nothing above it.",
  }),
  "target-missing": ({ indicator }) => ({
    what: `The indicator ${indicator} has no target.`,
    why: "There is nothing to compare with, so it is grey.",
    action: "Fill in Målvärde (and Målvärde till for Intervall), or choose Kvalitativ.",
  }),
  "interval-reversed": ({ indicator, from, to }, { number }) => ({
    what: `The target interval of the indicator ${indicator}, ${number(from)} to ${number(to)}, runs backwards.`,
    why: "No value can lie within it, so the indicator is grey.",
    action: "Swap Målvärde and Målvärde till.",
  }),
  "yellow-limit-on-wrong-side": ({ indicator, target, limit }, { number }) => ({
    what: `Gräns gul ${number(limit)} of the indicator ${indicator} is on the wrong side of the target ${number(target)}.`,
    why: "The indicator can never be yellow.",
    action: "Set the limit below the target for Högre and above it for Lägre, or leave it empty.",
  }),
  "judgement-unknown": ({ indicator, found }) => ({
    what: `The value “${found}” of the qualitative indicator ${indicator} is no judgement that can be read.`,
    why: "The value does not count.",
    action: "Write Uppfyllt, Delvis uppfyllt or Ej uppfyllt (or Grön, Gul, Röd).",
  }),
  "value-not-a-number": ({ indicator, found }) => ({
    what: `The value “${found}” of the indicator ${indicator} is not a number.`,
    why: "The value does not count.",
    action: "Write a number, or make the indicator Kvalitativ.",
  }),
};
