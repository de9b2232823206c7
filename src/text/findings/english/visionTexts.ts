import type { FindingTexts } from "../findingText";

/** What goals contribute to beyond themselves: the vision, the global goals, sustainability, the perspectives. */
export const visionTexts: FindingTexts<
  | "global-goals-not-chosen"
  | "global-goals-all-chosen"
  | "global-goal-unknown"
  | "vision-areas-missing"
  | "sustainability-unknown"
  | "perspective-unknown"
> = {
  "global-goals-not-chosen": ({ unit }, { name, header }) => ({
    what: `No goal of ${unit} points out any of the global goals.`,
    why: "One can not see which of the global goals its work can contribute to.",
    action: `Write the numbers of the global goals, such as 4, 10, in the column ${header("goals", "globalGoals")} for at least one goal that ${unit} has in ${name("goals")}.`,
  }),
  "global-goals-all-chosen": ({ unit }, { name, header }) => ({
    what: `The goals of ${unit} point out all 17 global goals.`,
    why: "When everything is chosen, nothing is a priority.",
    action: `Keep in the column ${header("goals", "globalGoals")} of ${name("goals")} only the global goals that ${unit} can contribute to the most.`,
  }),
  "global-goal-unknown": ({ goal, found }, { name, header }) => ({
    what: `The goal ${goal} points out the global goal “${found}”, which does not exist.`,
    why: "The global goals have numbers from 1 to 17. What does not exist is not counted.",
    action: `Write numbers from 1 to 17, with commas between, in the column ${header("goals", "globalGoals")} of ${name("goals")}.`,
  }),
  "vision-areas-missing": ({ unit, missing }, { name, header, list }) => ({
    what: `No goal of ${unit} belongs to the ${missing.length === 1 ? "area" : "areas"} ${list(missing)} of the vision.`,
    why: "One can not see how its work contributes to the whole vision.",
    action: `Fill in ${header("goals", "visionArea")} for the goals that ${unit} has in ${name("goals")}, or add goals that contribute there.`,
  }),
  "sustainability-unknown": ({ goal, found, allowed }, { name, header, either }) => ({
    what: `The goal ${goal} has “${found}” in the column ${header("goals", "sustainability")}, which is not one of its words.`,
    why: "The goal is left out when the goals are shown by kind of sustainability.",
    action: `Write ${either(allowed)} in ${name("goals")}, with commas between if there are several.`,
  }),
  "perspective-unknown": ({ found, allowed }, { table, either }) => ({
    what: `The steering model does not have the perspective “${found}” in ${table}.`,
    why: "The row is counted under none of the perspectives.",
    action: `Change it to ${either(allowed)}.`,
  }),
};
