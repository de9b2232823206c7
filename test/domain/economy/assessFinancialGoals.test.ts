import { assessFinancialGoals } from "../../../src/domain/economy/assessFinancialGoals";
import type { FinancialGoalRow } from "../../../src/domain/economyRows";
import { workbookOf } from "../workbookOf";

const GOAL = { id: "FM1", year: 2026, target: 0.02, yellowLimit: 0.01 };

function assess(row: Partial<FinancialGoalRow>) {
  const { value, findings } = assessFinancialGoals(workbookOf({ financialGoals: [{ ...GOAL, ...row }] }));
  const [goal] = value;
  return { light: goal?.status, by: goal?.basis, value: goal?.value, told: findings.map((one) => one.code) };
}

describe("Tranemo styrmodell 3.2: financial goals are data, judged by year", () => {
  it.each([
    [0.02, "green"],
    [0.014, "yellow"],
    [0.009, "red"],
  ])("[T3.2-f] a result of %d against 2 %, yellow from 1 %, is %s", (outcome, light) => {
    expect(assess({ outcome })).toMatchObject({ light, by: "outcome", value: outcome, told: [] });
  });

  it("[T3.2-f] the outcome 0,9 % counts before the forecast 2,4 %, which counts until there is one", () => {
    expect(assess({ outcome: 0.009, forecast: 0.024 })).toMatchObject({ light: "red", by: "outcome" });
    expect(assess({ forecast: 0.024 })).toMatchObject({ light: "green", by: "forecast", value: 0.024 });
  });

  it("[L-g] a debt that is to be lower than 100 is yellow at 104 with the margin 5 %, red at 106", () => {
    const debt = { direction: "lower", target: 100, yellowLimit: undefined } as const;
    expect(assess({ ...debt, outcome: 104 }).light).toBe("yellow");
    expect(assess({ ...debt, outcome: 106 }).light).toBe("red");
  });

  it("[A-5] with nothing to judge it is grey, and without a target too, which is told", () => {
    expect(assess({})).toEqual({ light: "grey", by: undefined, value: undefined, told: [] });
    const told = ["financial-goal-target-missing"];
    expect(assess({ target: undefined, outcome: 0.03 })).toMatchObject({ light: "grey", value: 0.03, told });
    expect(assess({ direction: "interval", outcome: 0.03 })).toMatchObject({ light: "grey", told });
  });

  it("[A-5] of two rows with one goal and year neither is judged; its other year is", () => {
    const leftOut = { financialGoals: [{ at: { table: "financialGoals", row: 3 } as const, id: "fm1", year: 2026 }] };
    const financialGoals = [
      { ...GOAL, outcome: 0.03 },
      { ...GOAL, year: 2025, outcome: 0.03 },
    ];
    const { value } = assessFinancialGoals(workbookOf({ financialGoals, leftOut }));
    expect(value.map((goal) => goal.status)).toEqual(["grey", "green"]);
  });
});
