import { evaluate } from "../../src/domain/evaluate";
import { workbookOf } from "../domain/workbookOf";
import published from "./published.json";

const { careCommittee } = published;
const SERVICE = "Vård och omsorg";
type Year = (typeof careCommittee.years)[number];

const additionsOf = ({ elderly, housing, activation }: Year) => [elderly, housing, activation];
const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);

function frameOf(year: number, previousFrame: number, ambitions: readonly number[]) {
  const outcome = evaluate(
    workbookOf({
      settings: { budgetYear: year, planYears: 1 },
      services: [{ service: SERVICE, unit: SERVICE, method: "indexation" }],
      priceIndexes: [{ year, change: careCommittee.index }],
      baseFrames: [{ service: SERVICE, year: year - 1, frame: previousFrame }],
      ambitions: ambitions.map((amount) => ({ service: SERVICE, year, amount, kind: "technical" })),
    }),
  );
  const [frame] = outcome.frames;
  // One year at a time, where the law asks for three.
  const faults = outcome.findings;
  if (!frame || faults.length > 0) throw new Error("the frame could not be computed");
  return frame;
}

/*
 * The published plan indexes the whole of last year's frame, additions and all. Metod Uppräkning keeps ambitions apart
 * (T3.2-d): they are taken out before the index. So each published year is a run of its own, which starts from last year's
 * decided frame; an addition that has been decided into the frame is then indexed with it.
 */
describe(`The care committee's plan 2014–2016 (tkr), as published at ${careCommittee.url}`, () => {
  it("is a chain: each year starts from the sum of the year before", () => {
    const { years } = careCommittee;
    expect(years.slice(1).map((year) => year.previousFrame)).toEqual(years.slice(0, -1).map((year) => year.frame));
  });

  it.each(careCommittee.years)("[T3.2-c] adds $indexation for 2 % of $previousFrame in $year (± 1)", (year) => {
    const frame = frameOf(year.year, year.previousFrame, additionsOf(year));
    expect(Math.abs(frame.standardCostFrame - year.previousFrame - year.indexation)).toBeLessThanOrEqual(1);
    expect(frame.priceEffect).toBeCloseTo(frame.standardCostFrame - year.previousFrame, 6);
  });

  it.each(careCommittee.years)("[T3.2-d] reaches $frame in $year with the additions apart (± 1)", (year) => {
    const frame = frameOf(year.year, year.previousFrame, additionsOf(year));
    expect(frame.ambition).toBe(sum(additionsOf(year)));
    expect(Math.abs(frame.frame - year.frame)).toBeLessThanOrEqual(1);
  });

  it("[T3.2-d] as one run, with 2014's 12 000 repeated in 2015, the frame is 2 % of 12 000 = 240 lower than published", () => {
    const [first, second] = careCommittee.years;
    if (!first || !second) throw new Error("the plan has three years");
    const amounts = [additionsOf(first), [...additionsOf(first), ...additionsOf(second)]];
    const outcome = evaluate(
      workbookOf({
        settings: { budgetYear: 2014, planYears: 2 },
        services: [{ service: SERVICE, unit: SERVICE, method: "indexation" }],
        priceIndexes: [2014, 2015].map((year) => ({ year, change: careCommittee.index })),
        baseFrames: [{ service: SERVICE, year: 2013, frame: first.previousFrame }],
        ambitions: amounts.flatMap((ofYear, step) =>
          ofYear.map((amount) => ({ service: SERVICE, year: 2014 + step, amount })),
        ),
      }),
    );
    expect(Math.abs((outcome.frames[1]?.frame ?? 0) - (second.frame - 240))).toBeLessThanOrEqual(1);
  });
});
