import type { FindingTexts } from "../findingText";

/** The municipality's budget and financial goals. */
export const economyTexts: FindingTexts<
  "budget-not-balanced" | "result-target-missed" | "plan-years-too-few" | "financial-goal-target-missing"
> = {
  "budget-not-balanced": ({ year, revenues, costs }, { name, amount }) => ({
    what: `Budgeten ${year} har intäkter på ${amount(revenues)} och kostnader på ${amount(costs)}.`,
    why: "Intäkterna ska vara större än kostnaderna, om inte resultatreserven används eller det finns synnerliga skäl.",
    action: `Sänk ramarna för ${year}, eller rätta ${name("funding")} om det finns mer pengar än så.`,
  }),
  "result-target-missed": ({ year, target, result }, { name, amount }) => ({
    what: `Budgeten ${year} ger resultatet ${amount(result)}, men resultatmålet är ${amount(target)}. ${amount(target - result)} saknas.`,
    why: "Pengarna räcker till ramarna, men inte till hela resultatmålet.",
    action: `Sänk ramarna för ${year} med sammanlagt ${amount(target - result)}, eller ändra Resultatmål i ${name("funding")} efter beslut.`,
  }),
  "plan-years-too-few": ({ years, least }, { name, setting, number }) => ({
    what: `${setting("planYears")} är ${number(years)}, men planen för ekonomin ska omfatta minst ${number(least)} år.`,
    why: "Budgetåret är periodens första år, och åren efter det ska också planeras.",
    action: `Ändra ${setting("planYears")} i ${name("settings")} till ${number(least)}.`,
  }),
  "financial-goal-target-missing": ({ goal, year }, { name, header }) => ({
    what: `Det finansiella målet ${goal} saknar målvärde för ${year}.`,
    why: "Utan målvärde finns inget att jämföra med, så målet är grått.",
    action: `Fyll i ${header("financialGoals", "target")} (och ${header("financialGoals", "targetTo")} för Intervall) i ${name("financialGoals")}.`,
  }),
};
