import { allocate } from "../../../src/domain/allocation/allocate";
import { accumulateBridges } from "../../../src/domain/bridge/accumulateBridges";
import { bridgeYears } from "../../../src/domain/bridge/bridgeYears";
import { type Written, workbookOf } from "../workbookOf";
import { THREE_METHODS } from "./bridgeCases";
import { findBridge, shown } from "./findBridge";

function accumulatedOf(written: Written) {
  const workbook = workbookOf(written);
  return accumulateBridges(bridgeYears(workbook, allocate(workbook).value));
}

describe("A-11: rambryggan ackumulerad över planens år", () => {
  it("[A-11] goes from the year before the plan's first to each year: Skola's volume 500 + 468", () => {
    const { fromYear, start, end, change, parts, remarks } = findBridge(accumulatedOf(THREE_METHODS), 2028, {
      service: "Skola",
    });
    expect([fromYear, start, end, change]).toEqual([2026, 5_100, 5_728.32, expect.closeTo(628.32)]);
    expect(shown(parts)).toEqual({ volume: 968, share: -550, price: 98, index: 112.32, ambition: 0, technical: 0 });
    expect(remarks).toEqual([{ kind: "decidedGap", amount: expect.closeTo(-100) }]);
  });

  it("[A-11] is the year itself the first year", () => {
    const workbook = workbookOf(THREE_METHODS);
    const yearly = bridgeYears(workbook, allocate(workbook).value);
    expect(findBridge(accumulateBridges(yearly), 2027)).toEqual(findBridge(yearly, 2027));
  });

  it("[A-5] is not known when a year on the way could not be computed", () => {
    const { baseFrames = [], ...others } = THREE_METHODS;
    const lacking = accumulatedOf({
      ...others,
      settings: { planYears: 3 },
      baseFrames: [...baseFrames.filter(({ year }) => year !== 2027), { service: "Ledning", year: 2029, frame: 800 }],
    });
    expect(findBridge(lacking, 2028, { service: "Ledning" })).toMatchObject({ start: undefined, parts: undefined });
    expect(findBridge(lacking, 2029, { service: "Ledning" })).toMatchObject({ parts: undefined, end: 800 });
    const { baseFrames: all = [] } = THREE_METHODS;
    const gap = accumulatedOf({
      ...others,
      settings: { planYears: 3 },
      baseFrames: [...all.filter(({ year }) => year !== 2028), { service: "Ledning", year: 2029, frame: 800 }],
    });
    const ledning = findBridge(gap, 2029, { service: "Ledning" });
    expect(ledning).toMatchObject({ start: 700, end: 800, change: undefined, parts: undefined });
    expect(findBridge(gap, 2029, { unit: "Stab" })).toMatchObject({ end: 800, change: undefined, parts: undefined });
  });
});
