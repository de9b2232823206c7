import { buildComparison } from "../../../src/reports/comparison/buildComparison";
import { contextOf, rowOf } from "../sourceOf";

const KULTUR = {
  unit: "Bildning",
  service: "Kultur",
  year: 2027,
  before: 51_500,
  after: undefined,
  difference: undefined,
  wasPart: false,
  isPart: false,
};

/** The comparison's sheet where Kultur is in the earlier version alone, and the unit's sum after it is this. */
function sheetFrom(isUnknown: boolean, after: number | undefined) {
  const difference = after === undefined ? undefined : after - 154_500;
  const [sheet] = buildComparison(contextOf({ settings: { amountUnit: "tkr" } }), {
    before: "Budget KF",
    after: undefined,
    unit: undefined,
    unreadable: 0,
    integrity: "whole",
    flaws: [],
    bridges: [],
    assumptions: [],
    frames: {
      frames: [{ ...KULTUR, isUnknown }],
      units: [{ unit: "Bildning", year: 2027, before: 154_500, after, difference }],
    },
  });
  if (!sheet) throw new Error("there is always a sheet");
  return {
    kultur: rowOf(sheet, "frame:Bildning/Kultur/2027")?.slice(3, 6),
    sum: rowOf(sheet, "unit:Bildning/2027")?.slice(3, 6),
  };
}

describe("Versioner jämförda, som blad: ramar som ändrats", () => {
  it("[T3.2-e] [A-5] says that a frame that can not be computed is not known, nor its unit's sum: no −51 500", () => {
    expect(sheetFrom(true, undefined)).toEqual({
      kultur: [51_500, "–", "går inte att räkna"],
      sum: [154_500, "–", "går inte att räkna"],
    });
  });

  it("[T3.2-e] tells a frame that is gone by a dash, and the sum without it: −51 500", () => {
    expect(sheetFrom(false, 103_000)).toEqual({ kultur: [51_500, "–", "–"], sum: [154_500, 103_000, -51_500] });
  });
});
