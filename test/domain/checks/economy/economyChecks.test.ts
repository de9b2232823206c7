import { budgetNotBalanced } from "../../../../src/domain/checks/economy/budgetNotBalanced";
import { planYearsTooFew } from "../../../../src/domain/checks/economy/planYearsTooFew";
import { resultTargetMissed } from "../../../../src/domain/checks/economy/resultTargetMissed";
import { foundBy, placesOf } from "../questionOf";

/** A budget of one service with fixed frames of 1 000 in 2027. */
const FIXED = {
  services: [{ method: "fixed" }],
  baseFrames: [{ year: 2027, frame: 1000 }],
  settings: { planYears: 1 },
} as const;

const money = (revenues: number, target?: number) => ({
  ...FIXED,
  funding: [
    { year: 2026, amount: 5 },
    { year: 2027, amount: revenues },
    ...(target === undefined ? [] : [{ item: "resultatmål ", year: 2027, amount: target }]),
  ],
});

describe("Kommunallagen 11 kap. 5 §: intäkterna överstiger kostnaderna", () => {
  it("[KL11:5] finds 1 000 in revenues for frames of 1 000 too little, at the year's first amount", () => {
    expect(foundBy(budgetNotBalanced, money(1000))).toEqual([
      {
        code: "budget-not-balanced",
        at: { table: "funding", row: 2, column: "amount" },
        facts: { year: 2027, revenues: 1000, costs: 1000 },
      },
    ]);
    expect(foundBy(budgetNotBalanced, money(999, 20))).toHaveLength(1);
    expect(foundBy(budgetNotBalanced, money(1000.001))).toEqual([]);
  });

  it("[A-4] does not count less than half an öre as more: 1 000,000004 tkr", () => {
    expect(foundBy(budgetNotBalanced, money(1000.000004))).toHaveLength(1);
  });

  it("[KL11:5] leaves the result target out: it is no revenue, and no cost", () => {
    expect(foundBy(budgetNotBalanced, money(1000, 500))).toHaveLength(1);
    expect(foundBy(budgetNotBalanced, money(1001, 500))).toEqual([]);
  });

  it("[A-5] judges no year whose revenues or frames are not known", () => {
    expect(foundBy(budgetNotBalanced, { ...FIXED, funding: [] })).toEqual([]);
    expect(foundBy(budgetNotBalanced, { ...money(10), baseFrames: [] })).toEqual([]);
    expect(foundBy(budgetNotBalanced, {})).toEqual([]);
  });
});

describe("Timrå, ramstyrning: resultatmålet nås", () => {
  it("[Ti-d] finds a surplus of 10 less than the target of 20, at the target's amount", () => {
    expect(foundBy(resultTargetMissed, money(1010, 20))).toEqual([
      {
        code: "result-target-missed",
        at: { table: "funding", row: 3, column: "amount" },
        facts: { year: 2027, target: 20, result: 10 },
      },
    ]);
  });

  it("[Ti-d] is content with 20, has nothing to say without a target, and leaves a deficit to the law", () => {
    expect(foundBy(resultTargetMissed, money(1020, 20))).toEqual([]);
    expect(foundBy(resultTargetMissed, money(1010))).toEqual([]);
    expect(foundBy(resultTargetMissed, money(1000, 20))).toEqual([]);
    expect(foundBy(resultTargetMissed, money(990, 20))).toEqual([]);
  });
});

describe("Kommunallagen 11 kap. 6 §: plan för tre år", () => {
  it("[KL11:6] [L-d] finds two years too few, at the setting Antal år", () => {
    const budget = { services: [{}], funding: [{}] };
    expect(foundBy(planYearsTooFew, { ...budget, settings: { planYears: 2 } })).toEqual([
      {
        code: "plan-years-too-few",
        at: { table: "settings", setting: "planYears" },
        facts: { years: 2, least: 3 },
      },
    ]);
    expect(placesOf(planYearsTooFew, { ...budget, settings: { planYears: 3 } })).toEqual([]);
  });

  it("[KL11:6] asks nothing where there are no services to make frames for, or no money to make a budget of", () => {
    expect(placesOf(planYearsTooFew, { funding: [{}], settings: { planYears: 1 } })).toEqual([]);
    expect(placesOf(planYearsTooFew, { services: [{}], settings: { planYears: 1 } })).toEqual([]);
  });
});
