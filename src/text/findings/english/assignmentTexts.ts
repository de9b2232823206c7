import type { FindingTexts } from "../findingText";

/** Assignments, and decisions that concern children. */
export const assignmentTexts: FindingTexts<
  | "assignment-without-giver"
  | "assignment-without-recipient"
  | "assignment-without-origin"
  | "assignment-without-measure"
  | "assignment-without-report-day"
  | "assignment-report-late"
  | "child-assessment-missing"
> = {
  "assignment-without-giver": ({ assignment }, { name, header }) => ({
    what: `The assignment ${assignment} has no giver.`,
    why: "One can not see who is to get the report.",
    action: `Fill in ${header("assignments", "giver")} in ${name("assignments")}.`,
  }),
  "assignment-without-recipient": ({ assignment }, { name, header }) => ({
    what: `The assignment ${assignment} is not directed to any recipient.`,
    why: "Nobody is named to carry it out and report back.",
    action: `Fill in ${header("assignments", "recipient")} in ${name("assignments")}.`,
  }),
  "assignment-without-origin": ({ assignment }, { name, header }) => ({
    what: `The assignment ${assignment} does not come from any political goal.`,
    why: "One can not see what the politicians want to achieve by it.",
    action: `Write in the column ${header("assignments", "goal")} of ${name("assignments")} the id of a goal that politicians have decided, or that contributes to one.`,
  }),
  "assignment-without-measure": ({ assignment }, { name, header }) => ({
    what: `The assignment ${assignment} has no measure.`,
    why: "One can not follow up whether the assignment is carried out.",
    action: `Write in the column ${header("assignments", "measure")} of ${name("assignments")} how one will know that the assignment is carried out.`,
  }),
  "assignment-without-report-day": ({ assignment }, { name, header }) => ({
    what: `The assignment ${assignment} has no day to report back.`,
    why: "One can not see whether the report is late.",
    action: `Fill in ${header("assignments", "reportBy")} in ${name("assignments")}.`,
  }),
  "assignment-report-late": ({ assignment, due, day }, { name, header, day: dayOf }) => ({
    what: `The assignment ${assignment} was to be reported back by ${dayOf(due)}, but had not been on the reference day ${dayOf(day)}.`,
    why: "The one who gave the assignment does not know how it went.",
    action: `Report back and fill in ${header("assignments", "reported")} in ${name("assignments")}, or agree with the giver on a new day in ${header("assignments", "reportBy")}.`,
  }),
  "child-assessment-missing": ({ what }, { table, header }) => ({
    what: `${what === undefined ? `A row of ${table}` : `“${what}” in ${table}`} concerns children, but refers to no examination of the child's best interests.`,
    why: "The child's best interests are to be examined before a decision that concerns children is made.",
    action: `Write in the column ${header("measures", "childAssessment")} where the examination is, such as Dnr 2026/112, or change ${header("measures", "concernsChildren")} to nej.`,
  }),
};
