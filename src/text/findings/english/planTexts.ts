import type { PlanPart } from "../../../domain/checkFacts";
import type { FindingText, FindingTexts } from "../findingText";
import type { FindingWords } from "../findingWords";
import { MISSION_PARTS } from "./partWords";

/** Basic missions, plans and the documents they rest on. */
export const planTexts: FindingTexts<
  | "mission-missing"
  | "mission-incomplete"
  | "plan-without"
  | "plan-perspectives-missing"
  | "indicator-perspectives-missing"
  | "steering-document-expired"
> = {
  "mission-missing": ({ unit }, { name }) => ({
    what: `The basic mission of ${unit} is not described.`,
    why: "It says what the unit is for, what governs it and whom it works with.",
    action: `Add a row for ${unit} to ${name("missions")}.`,
  }),
  "mission-incomplete": ({ unit, missing }, { name, header, list }) => ({
    what: `The description of the basic mission of ${unit} lacks ${list(missing.map((part) => MISSION_PARTS[part]))}.`,
    why: "The reader does not get the whole picture of what the unit is to do.",
    action: `Fill in ${list(missing.map((part) => header("missions", part)))} for ${unit} in ${name("missions")}.`,
  }),
  "plan-without": ({ unit, part }, words) => PLAN_PARTS[part](unit, words),
  "plan-perspectives-missing": ({ unit, missing }, { name, header, list }) => ({
    what: `The factors of ${unit} do not cover the ${perspectives(missing)} ${list(missing)}.`,
    why: "A plan that leaves a perspective unwatched is not in balance.",
    action: `Add a factor to ${name("factors")} for each missing perspective, or fill in ${header("factors", "perspective")} for those that are there.`,
  }),
  "indicator-perspectives-missing": ({ unit, missing }, { name, header, list }) => ({
    what: `The indicators of ${unit} do not cover the ${perspectives(missing)} ${list(missing)}.`,
    why: "What is not measured is not seen in the follow-up.",
    action: `Add indicators to ${name("indicators")} for goals or factors in the missing perspectives, or fill in ${header("goals", "perspective")} in ${name("goals")} and ${name("factors")}.`,
  }),
  "steering-document-expired": ({ document, validTo }, { name, header, day }) => ({
    what: `The steering document “${document}” was valid until ${day(validTo)}.`,
    why: "Plans and basic missions are to rest on what is in force now.",
    action: `Replace it in ${name("steeringDocuments")} with what is in force, or correct ${header("steeringDocuments", "validTo")} if it was prolonged.`,
  }),
};

/** Each part of a plan stands in a table of its own. */
const PLAN_PARTS: {
  readonly [P in PlanPart]: (unit: string, words: FindingWords) => FindingText;
} = {
  documents: (unit, { name, header }) => ({
    what: `The plan of ${unit} refers to no steering document.`,
    why: "One can not see which decisions and laws the plan rests on.",
    action: `Add the steering documents to ${name("steeringDocuments")}, with ${unit} in the column ${header("steeringDocuments", "unit")}.`,
  }),
  factors: (unit, { name, header }) => ({
    what: `The plan of ${unit} has no factors.`,
    why: "The factors say what is decisive for success.",
    action: `Add the factors to ${name("factors")}, with ${unit} in the column ${header("factors", "unit")}.`,
  }),
  indicators: (unit, { name, header }) => ({
    what: `The plan of ${unit} has no indicators.`,
    why: "Without indicators one can not see whether things go in the right direction.",
    action: `Add indicators to ${name("indicators")} and write the id of a goal or factor of ${unit} in the column ${header("indicators", "belongsTo")}.`,
  }),
  activities: (unit, { name, header }) => ({
    what: `The plan of ${unit} has no activities.`,
    why: "The activities say what is to be done to reach the goals.",
    action: `Add activities to ${name("activities")} and write the id of a goal of ${unit} in the column ${header("activities", "goal")}.`,
  }),
};

function perspectives(missing: readonly string[]): string {
  return missing.length === 1 ? "perspective" : "perspectives";
}
