import type { FindingTexts } from "../findingText";

const WHO_DECIDES = "Politicians decide what is to be achieved and when. Officials decide how it is done and by whom.";

/** What a goal lacks: its measure, its activities, and those who gave it, got it and decided it. */
export const goalPartTexts: FindingTexts<
  | "goal-without-indicator"
  | "goal-without-activity"
  | "goal-without-unit"
  | "goal-without-giver"
  | "goal-without-recipient"
  | "goal-without-analysis"
  | "goal-decided-by-official"
  | "activity-decided-by-politicians"
> = {
  "goal-without-indicator": ({ goal }, { name, header }) => ({
    what: `The goal ${goal} has no indicator.`,
    why: "Without an indicator one can not follow up whether the goal is reached.",
    action: `Add an indicator to ${name("indicators")} and write ${goal} in the column ${header("indicators", "belongsTo")}.`,
  }),
  "goal-without-activity": ({ goal }, { name, header }) => ({
    what: `The goal ${goal} has no activities.`,
    why: "The activities say how the goal is to be reached.",
    action: `Add at least one activity to ${name("activities")} and write ${goal} in the column ${header("activities", "goal")}.`,
  }),
  "goal-without-unit": ({ goal }, { name, header }) => ({
    what: `The goal ${goal} has no unit.`,
    why: "It is unclear who is responsible for the goal, and it is not among any unit's goals.",
    action: `Fill in ${header("goals", "unit")} in ${name("goals")}, written as in ${name("units")}.`,
  }),
  "goal-without-giver": ({ goal }, { name, header }) => ({
    what: `The goal ${goal} has no giver.`,
    why: "One can not see who gave the goal and who is to be told how it goes.",
    action: `Fill in ${header("goals", "giver")} in ${name("goals")}, such as Kommunfullmäktige.`,
  }),
  "goal-without-recipient": ({ goal }, { name, header }) => ({
    what: `The goal ${goal} is not directed to any recipient.`,
    why: "Nobody is named to work with the goal and report back.",
    action: `Fill in ${header("goals", "recipient")} in ${name("goals")}.`,
  }),
  "goal-without-analysis": ({ goal }, { name, header }) => ({
    what: `The goal ${goal} refers to no analysis.`,
    why: "One can not see why this goal is a priority.",
    action: `Write in the column ${header("goals", "analysis")} of ${name("goals")} which analysis, of the present or of the world around, the goal comes from.`,
  }),
  "goal-decided-by-official": ({ goal, decidedBy }, { name, header }) => ({
    what: `The goal ${goal} was decided by ${decidedBy}, which is neither a political body nor above the unit of the goal.`,
    why: WHO_DECIDES,
    action: `Let a political body or a superior decide the goal and write which in ${header("goals", "decidedBy")} in ${name("goals")}, or correct ${header("units", "kind")} of ${decidedBy} in ${name("units")}.`,
  }),
  "activity-decided-by-politicians": ({ activity, decidedBy }, { name, header }) => ({
    what: `The activity ${activity} was decided by ${decidedBy}, which is a political body.`,
    why: WHO_DECIDES,
    action: `Let an official decide the activity and write the position in ${header("activities", "decidedBy")} in ${name("activities")}, or correct ${header("units", "kind")} of ${decidedBy} in ${name("units")}.`,
  }),
};
