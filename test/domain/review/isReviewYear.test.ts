import { isReviewYear } from "../../../src/domain/review/isReviewYear";

describe("Sundsvalls modell 4: the plan is made anew every second year", () => {
  const every = (planInterval: number, budgetYear: number | undefined, newPlanYear: number | undefined) =>
    isReviewYear({ budgetYear, newPlanYear }, { planInterval });

  it.each([
    [2026, false],
    [2027, true],
    [2028, false],
    [2025, true],
    [2024, false],
  ])("[S4-a] with a new plan in 2026, the one for %i is reviewed: %s", (budgetYear, isReview) => {
    expect(every(2, budgetYear, 2026)).toBe(isReview);
  });

  it("[S4-a] no year is a review where the plan is made every year, or where a year is not known", () => {
    expect(every(1, 2027, 2026)).toBe(false);
    expect(every(2, 2027, undefined)).toBe(false);
    expect(every(2, undefined, 2026)).toBe(false);
  });

  it("[S4-a] of a four-year plan the three years between are reviews", () => {
    expect([2026, 2027, 2028, 2029, 2030].map((year) => every(4, year, 2026))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
  });
});
