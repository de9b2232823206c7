import { evaluate } from "../../src/domain/evaluate";
import { workbookOf } from "../domain/workbookOf";
import published from "./published.json";
import { round } from "./round";

/*
 * A published estimate of what a larger population gives in revenues and takes in costs. It has no volumes or prices, so it
 * tests the sums and the room (Ti-d) alone.
 */
describe.each(published.norrkoping.years)("Norrköping's growth $year (mnkr)", (year) => {
  const outcome = evaluate(
    workbookOf({
      settings: { budgetYear: year.year, planYears: 1, amountUnit: "mnkr" },
      services: ["Nämnder", "Investering"].map((service) => ({ service, unit: service, method: "fixed" })),
      baseFrames: [
        { service: "Nämnder", year: year.year, frame: year.committees },
        { service: "Investering", year: year.year, frame: year.investment },
      ],
      funding: [
        { item: "Skatt", year: year.year, amount: year.tax },
        { item: "Utjämning", year: year.year, amount: year.equalisation },
      ],
    }),
  );

  it(`[Ti-d] has revenues ${year.revenues}, costs ${year.costs} and their difference left`, () => {
    const [room] = outcome.room;
    expect([room?.funding, room?.frames].map((amount) => round(amount ?? Number.NaN, 1))).toEqual([
      year.revenues,
      year.costs,
    ]);
    expect(round(room?.left ?? Number.NaN, 1)).toBe(round(year.revenues - year.costs, 1));
  });
});
