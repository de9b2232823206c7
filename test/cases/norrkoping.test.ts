import { accumulateBridges } from "../../src/domain/bridge/accumulateBridges";
import { bridgeYears } from "../../src/domain/bridge/bridgeYears";
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

/*
 * The same table as a bridge. Its costs are what each year adds (90,0 of investment in 2022, 0,6 in 2025) and its revenues
 * what has come to be since 2021 (68,2 growing to 131,4 of taxes): one table, one half per year and the other accumulated.
 * The table does not say so itself; accumulated, the costs of 224,3 in 2025 stand beside revenues of 222,4. Nothing
 * differs from the published figures, at their one decimal.
 */
const { years } = published.norrkoping;
const [{ year: firstYear } = { year: 0 }] = years;

/** What has been added until each year, from what each year adds. */
function until(amounts: readonly number[]): readonly number[] {
  return amounts.map((_, index) => amounts.slice(0, index + 1).reduce((sum, amount) => sum + amount, 0));
}

/** Frames that were nothing the year before the first, and then what the table says has been added. */
function bridgesOf(services: Readonly<Record<string, readonly number[]>>) {
  const workbook = workbookOf({
    settings: { budgetYear: firstYear, planYears: years.length, amountUnit: "mnkr" },
    services: Object.keys(services).map((service) => ({ service, unit: "Tillväxt", method: "fixed" })),
    baseFrames: Object.entries(services).flatMap(([service, frames]) =>
      [0, ...frames].map((frame, index) => ({ service, year: firstYear - 1 + index, frame })),
    ),
  });
  const yearly = bridgeYears(workbook, evaluate(workbook));
  const changesOf = (bridges: typeof yearly, service: string | undefined) =>
    bridges
      .filter((bridge) => bridge.service === service && (service !== undefined || bridge.unit === undefined))
      .map(({ parts }) => round(parts?.technical ?? Number.NaN, 1));
  const accumulated = accumulateBridges(yearly);
  return {
    perYear: (service?: string) => changesOf(yearly, service),
    accumulated: (service?: string) => changesOf(accumulated, service),
  };
}

describe("Norrköping's growth as a bridge, per year and accumulated (mnkr)", () => {
  const costs = bridgesOf({
    Nämnder: until(years.map(({ committees }) => committees)),
    Investering: until(years.map(({ investment }) => investment)),
  });
  // Already accumulated in the table.
  const revenues = bridgesOf({
    Skatt: years.map(({ tax }) => tax),
    Utjämning: years.map(({ equalisation }) => equalisation),
  });

  it("[A-11] has the published costs of each year, 13,3 + 90,0 = 103,3 to 15,5 + 0,6 = 16,1", () => {
    expect(costs.perYear("Nämnder")).toEqual(years.map(({ committees }) => committees));
    expect(costs.perYear("Investering")).toEqual(years.map(({ investment }) => investment));
    expect(costs.perYear()).toEqual(years.map((one) => one.costs));
  });

  it("[A-11] accumulates them to 103,3, 169,0, 208,2 and 224,3", () => {
    expect(costs.accumulated()).toEqual([103.3, 169, 208.2, 224.3]);
    expect(costs.accumulated("Nämnder")).toEqual([13.3, 30, 47.2, 62.7]);
  });

  it("[A-11] has the published revenues accumulated, 68,2 + 35,1 = 103,3 to 131,4 + 91,0 = 222,4", () => {
    expect(revenues.accumulated("Skatt")).toEqual(years.map(({ tax }) => tax));
    expect(revenues.accumulated("Utjämning")).toEqual(years.map(({ equalisation }) => equalisation));
    expect(revenues.accumulated()).toEqual(years.map((one) => one.revenues));
  });

  it("[A-11] divides them on the years: 103,3, 45,0, 63,6 and 10,5", () => {
    expect(revenues.perYear()).toEqual([103.3, 45, 63.6, 10.5]);
  });
});
