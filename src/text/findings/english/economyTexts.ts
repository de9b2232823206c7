import type { FindingTexts } from "../findingText";

/** The municipality's budget and financial goals. */
export const economyTexts: FindingTexts<
  "budget-not-balanced" | "result-target-missed" | "plan-years-too-few" | "financial-goal-target-missing"
> = {
  "budget-not-balanced": ({ year, revenues, costs }, { name, amount }) => ({
    what: `The budget of ${year} has revenues of ${amount(revenues)} and costs of ${amount(costs)}.`,
    why: "The revenues are to exceed the costs, unless the result reserve is used or there are special reasons.",
    action: `Lower the frames of ${year}, or correct ${name("funding")} if there is more money than that.`,
  }),
  "result-target-missed": ({ year, target, result }, { name, amount }) => ({
    what: `The budget of ${year} gives the result ${amount(result)}, but the result target is ${amount(target)}. ${amount(target - result)} is missing.`,
    why: "The money is enough for the frames, but not for the whole result target.",
    action: `Lower the frames of ${year} by ${amount(target - result)} in all, or change Resultatmål in ${name("funding")} after a decision.`,
  }),
  "plan-years-too-few": ({ years, least }, { name, setting, number }) => ({
    what: `${setting("planYears")} is ${number(years)}, but the financial plan is to cover at least ${number(least)} years.`,
    why: "The budget year is the first of them, and the years after it are to be planned as well.",
    action: `Change ${setting("planYears")} in ${name("settings")} to ${number(least)}.`,
  }),
  "financial-goal-target-missing": ({ goal, year }, { name, header }) => ({
    what: `The financial goal ${goal} has no target for ${year}.`,
    why: "There is nothing to compare with, so the goal is grey.",
    action: `Fill in ${header("financialGoals", "target")} (and ${header("financialGoals", "targetTo")} for Intervall) in ${name("financialGoals")}.`,
  }),
};
