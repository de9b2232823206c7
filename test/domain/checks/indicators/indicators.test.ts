import { factorWithoutIndicator } from "../../../../src/domain/checks/indicators/factorWithoutIndicator";
import { indicatorNotDescribed } from "../../../../src/domain/checks/indicators/indicatorNotDescribed";
import { indicatorWithoutPeriodicity } from "../../../../src/domain/checks/indicators/indicatorWithoutPeriodicity";
import type { LeftOut } from "../../../../src/domain/leftOut";
import { told } from "../told";

const at = { table: "indicators", row: 9 } as const;

describe("Tranemo styrmodell 7: every indicator describes its method and its routine", () => {
  const indicators = [
    { id: "I1", method: "Enkät", routine: "Varje maj" },
    { id: "I2", method: "Enkät" },
    { id: "I3", method: " ", routine: "Varje maj" },
    { id: "I4" },
  ];

  it("[T7-a] names what lacks, at the first of it", () => {
    expect(told(indicatorNotDescribed, { indicators })).toEqual([
      "indicators 2.routine I2 routine",
      "indicators 3.method I3 method",
      "indicators 4.method I4 method/routine",
    ]);
  });

  it("[A-5] asks nothing of an id that two rows have", () => {
    const leftOut = { indicators: [{ at, id: "i4" }] };
    expect(told(indicatorNotDescribed, { indicators, leftOut })).toHaveLength(2);
    expect(told(indicatorWithoutPeriodicity, { indicators, leftOut })).toHaveLength(3);
  });
});

describe("Tranemo styrmodell 3.4: quality factors are measured, regularly", () => {
  it("[T3.4-b] finds the indicator without a periodicity", () => {
    const indicators = [{ id: "I1", periodicity: "year" }, { id: "I2" }] as const;
    expect(told(indicatorWithoutPeriodicity, { indicators })).toEqual(["indicators 2.periodicity I2"]);
  });

  it("[T3.4-a] finds the factor that no indicator belongs to", () => {
    const factors = [{ id: "F1" }, { id: "F2" }];
    const found = (leftOut: LeftOut = {}) =>
      told(factorWithoutIndicator, { factors, indicators: [{ belongsTo: " f1" }], leftOut });
    expect(found()).toEqual(["factors 2.id F2"]);
    expect(found({ indicators: [{ at, id: "I2", belongsTo: "F2" }] })).toEqual([]);
    expect(found({ indicators: [{ at, id: "I2" }] })).toEqual([]);
    expect(found({ indicators: [{ at, belongsTo: undefined }] })).toHaveLength(1);
    expect(found({ factors: [{ at: { table: "factors", row: 9 }, id: "F2" }] })).toEqual([]);
  });
});
