import type { FindingTexts } from "../findingText";

/** How goals hang together, from those of the whole municipality down to those of a unit. */
export const goalChainTexts: FindingTexts<
  | "goal-without-type"
  | "goal-type-unknown"
  | "goal-without-parent"
  | "goal-parent-not-above"
  | "goal-level-skipped"
  | "goal-without-contribution"
  | "too-many-overall-goals"
> = {
  "goal-without-type": ({ goal, allowed }, { name, header, either }) => ({
    what: `The goal ${goal} has no type.`,
    why: "The type says which level the goal is on. Without it one can not see how the goals hang together.",
    action: `Choose ${either(allowed)} in the column ${header("goals", "type")} of ${name("goals")}.`,
  }),
  "goal-type-unknown": ({ goal, found, allowed }, { name, header, either }) => ({
    what: `The goal ${goal} has the type “${found}”, which the steering model does not have.`,
    why: "The goal falls outside the chain of goals, so one can not see what it contributes to.",
    action: `Change ${header("goals", "type")} in ${name("goals")} to ${either(allowed)}.`,
  }),
  "goal-without-parent": ({ goal, type, above }, { name, header, either }) => ({
    what: `The goal ${goal} (${type}) is not tied to any goal above it.`,
    why: "One can not see what the goal contributes to.",
    action: `Write the id of a goal of the type ${either(above)} in the column ${header("goals", "parent")} of ${name("goals")}.`,
  }),
  "goal-parent-not-above": ({ goal, parent, type, parentType }, { name, header }) => ({
    what: `The goal ${goal} (${type}) contributes to the goal ${parent} (${parentType}), which is not on a higher level.`,
    why: "The chain of goals goes upwards: each goal contributes to one above it.",
    action: `Change ${header("goals", "parent")} of ${goal} in ${name("goals")} to a goal on a higher level, clear the cell if ${goal} is at the top, or correct ${header("goals", "type")} if that is wrong.`,
  }),
  "goal-level-skipped": ({ goal, parent, skipped }, { name, header, list, either }) => ({
    what: `The goal ${goal} contributes directly to the goal ${parent} and passes by the ${skipped.length === 1 ? "level" : "levels"} ${list(skipped)}.`,
    why: "Those responsible for the level between do not see that the goal exists.",
    action: `Write the id of a goal of the type ${either(skipped)} in the column ${header("goals", "parent")} for ${goal} in ${name("goals")}.`,
  }),
  "goal-without-contribution": ({ goal, below }, { name, header, either }) => ({
    what: `No other goal contributes to the goal ${goal}.`,
    why: "One can not see what is done to reach it.",
    action: `Write ${goal} in the column ${header("goals", "parent")} of ${name("goals")} for the goals of the type ${either(below)} that contribute to it.`,
  }),
  "too-many-overall-goals": ({ count, most }, { name, setting, number }) => ({
    what: `There are ${number(count)} overall goals, more than the limit of ${number(most)}.`,
    why: "One can only steer towards a few goals. When they are many, none of them is the most important.",
    action: `Merge or remove goals in ${name("goals")}, or change ${setting("maxOverallGoals")} in ${name("settings")}.`,
  }),
};
