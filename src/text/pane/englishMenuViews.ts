import type { Texts } from "./texts";

/** What stands in the views that the menu leads to, in English. */
export const englishMenuViews: Pick<Texts, "glossary" | "reports"> = {
  glossary: {
    search: "Search the glossary",
    found: (count) => (count === "1" ? "1 term" : `${count} terms`),
    none: (sought) => `No term contains “${sought}”.`,
    noTerms: "The steering model has no terms. Enter them in the table Styrmodell with the part Begrepp.",
    terms: "Terms",
    plans: "Plans",
    planYears: (years) => (years === 1 ? "1 year" : `${years} years`),
    levels: "Levels",
    goalTypes: "Types of goals, from the top",
    perspectives: "Perspectives",
    words: "Words of the steering model",
    wordFor: {
      unit: "Unit",
      overallGoal: "Overall goal",
      goal: "Goal",
      factor: "Factor",
      assignment: "Assignment",
      plan: "Plan",
    },
    forms: (one, more) => `${one}, plural ${more}`,
  },
  reports: {
    intro:
      "The reports become sheets in the workbook, in Swedish. They are computed from the tables each time you update them.",
    choose: "Choose reports",
    what: {
      overview: () => "the status on one page",
      scenarios: () => "the frames now and in each scenario, and what 1 % and 10 persons do",
      bridge: () => "why the frames change: volume, price, index, ambition",
      operationalPlan: () => "one sheet per unit",
      oversight: () => "committees and companies",
      dialogue: () => "before the talk, one sheet per unit",
      internalControl: () => "risks and controls",
      resultAnalysis: () => "what goals and economy gave, and why",
      matrix: () => "goals against vision and sustainability",
      yearWheel: () => "what is to be done, month by month",
      glossary: () => "the steering model's terms",
    },
    unit: () => "Sheets for",
    allUnits: () => "All units",
    all: "All",
    none: "None",
    make: "Create or update",
    nothingChosen: "Choose at least one report.",
    step: { read: "Reading the tables", compute: "Computing", write: "Writing the sheets" },
    progress: "The reports are being made",
    cancelled: "The reports were cancelled. No sheet was changed.",
    made: (sheets) => (sheets === 1 ? "1 sheet is done" : `${sheets} sheets are done`),
    created: "new",
    updated: "updated",
    unchanged: "All sheets were right already. Nothing was changed.",
    result: "Result",
    kept: "What you have written in the text boxes is still there.",
    blocked: (sheets) =>
      `${sheets === 1 ? "1 sheet is protected and was" : `${sheets} sheets are protected and were`} not updated. Remove the protection under Review › Unprotect Sheet, and update again.`,
    abandoned: (sheets) =>
      sheets === 1
        ? "1 sheet belongs to a unit that is no longer included. It is not updated. Delete the sheet when you do not need it."
        : `${sheets} sheets belong to units that are no longer included. They are not updated. Delete the sheets when you do not need them.`,
    undo: "Restore the reports",
    undone: "The reports have been restored. Sheets that you have written on are still there.",
    notHere: "Reports can not be made here.",
    fromSummary: "Make reports",
  },
};
