import { evaluate } from "../../../src/domain/evaluate";
import { type Written, workbookOf } from "../workbookOf";

const written: Written = {
  settings: { model: "sundsvall", budgetYear: 2027, newPlanYear: 2026 },
  services: [{ service: "Gata", unit: "Teknik", method: "fixed" }],
  baseFrames: [
    { service: "Gata", year: 2026, frame: 1000 },
    { service: "Gata", year: 2027, frame: 1100 },
  ],
  priceIndexes: [{ year: 2027, change: 0.02 }],
};

const reviewsOf = (more: Written = {}) => evaluate(workbookOf({ ...written, ...more })).planReviews;

describe("Sundsvall 4: every second year the plan is only reviewed", () => {
  it("[S4-a] 1 000 of the last plan is 1 020 by an index of 2 %, beside the 1 100 that was computed", () => {
    expect(reviewsOf()).toEqual([
      {
        ...{ unit: "Teknik", service: "Gata", partOf: undefined, year: 2027 },
        ...{ lastFrame: 1000, change: 0.02, indexed: 1020, frame: 1100 },
      },
    ]);
  });

  it("[S4-a] has nothing to review in a year with a new plan, nor without Ny plan gjordes, nor in Tranemo", () => {
    expect(reviewsOf({ settings: { model: "sundsvall", budgetYear: 2027, newPlanYear: 2025 } })).toEqual([]);
    expect(reviewsOf({ settings: { model: "sundsvall", budgetYear: 2027 } })).toEqual([]);
    expect(reviewsOf({ settings: { model: "tranemo", budgetYear: 2027, newPlanYear: 2026 } })).toEqual([]);
  });

  it("[A-5] knows no indexed frame without the last plan's frame or its index; a frame that is missing is not known", () => {
    expect(reviewsOf({ baseFrames: [{ service: "Gata", year: 2027, frame: 1100 }] })[0]?.indexed).toBeUndefined();
    expect(reviewsOf({ priceIndexes: [] })[0]?.indexed).toBeUndefined();
    expect(reviewsOf({ baseFrames: [{ service: "Gata", year: 2026, frame: 1000 }] })[0]?.frame).toBeUndefined();
  });
});
