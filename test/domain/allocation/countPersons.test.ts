import { countInhabitants, countPersons } from "../../../src/domain/allocation/countPersons";
import { indexFrameTables } from "../../../src/domain/allocation/frameTables";
import type { AgeSpan } from "../../../src/domain/allocationRows";
import { workbookOf } from "../workbookOf";

const span = (from: number, to?: number): AgeSpan => ({ from, to });
const tablesOf = (...classes: readonly AgeSpan[]) =>
  indexFrameTables(workbookOf({ population: classes.map((age) => ({ year: 2027, age, persons: 10 })) }));
const count = (age: AgeSpan, ...classes: readonly AgeSpan[]) => {
  const found = countPersons(tablesOf(...classes), { group: "G", year: 2027, age });
  return [found.value?.persons, ...found.findings.map((one) => ({ code: one.code, ...one.facts }))];
};

describe("Tranemo styrmodell 3.2: who is counted in an age group", () => {
  it("[T3.2-c] adds the classes inside the group and no others", () => {
    expect(count(span(7, 15), span(6, 6), span(7, 9), span(10, 15), span(16))).toEqual([20]);
  });

  it("[T3.2-c] refuses a class that the group cuts through, below, above and around", () => {
    expect(count(span(7, 15), span(6, 9), span(10, 15))).toEqual([
      undefined,
      { code: "age-class-cut", group: "G", year: 2027, from: 6, to: 9 },
    ]);
    expect(count(span(85, 94), span(85, 89), span(90))[1]).toMatchObject({ code: "age-class-cut", from: 90 });
    expect(count(span(7, 7), span(1, 15))).toHaveLength(2);
  });

  it("[T3.2-c] names each hole in the group: 9, and 12–15", () => {
    expect(count(span(7, 15), span(7, 8), span(10, 11))).toEqual([
      undefined,
      { code: "age-not-covered", group: "G", year: 2027, from: 9, to: 9 },
      { code: "age-not-covered", group: "G", year: 2027, from: 12, to: 15 },
    ]);
  });

  it("[T3.2-c] needs a class without an end for a group without an end", () => {
    expect(count(span(80), span(80, 89), span(90))).toEqual([20]);
    expect(count(span(80), span(80, 89), span(90, 99))).toEqual([
      undefined,
      { code: "age-not-covered", group: "G", year: 2027, from: 100, to: undefined },
    ]);
  });

  it("[T3.2-c] counts nobody twice: 7–9 beside 9–12 overlap", () => {
    expect(count(span(7, 12), span(9, 12), span(7, 9))).toEqual([
      undefined,
      { code: "age-class-overlap", year: 2027, from: 9, to: 12 },
    ]);
  });

  it("[T3.2-c] lets an overlap elsewhere be, but not in the whole population", () => {
    const classes = [span(7, 9), span(20, 30), span(25, 40)];
    expect(count(span(7, 9), ...classes)).toEqual([10]);
    const inhabitants = countInhabitants(tablesOf(...classes), "G", 2027);
    expect([inhabitants.value, inhabitants.findings[0]?.code]).toEqual([undefined, "age-class-overlap"]);
  });

  it("[T3.2-c] finds both 5–6 and 10–15 inside 0–20", () => {
    const inhabitants = countInhabitants(tablesOf(span(10, 15), span(5, 6), span(0, 20)), "G", 2027);
    expect(inhabitants.findings.map((one) => one.at.row)).toEqual([2, 1]);
  });

  it("[T3.2-c] finds a row that is inside an open class above it", () => {
    expect(countInhabitants(tablesOf(span(80), span(90, 99)), "G", 2027).findings).toHaveLength(1);
  });
});
