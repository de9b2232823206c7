import { allocate } from "../../../src/domain/allocation/allocate";
import { bridgeDecided } from "../../../src/domain/bridge/bridgeDecided";
import { type Written, workbookOf } from "../workbookOf";
import { THREE_METHODS } from "./bridgeCases";
import { findBridge, shown } from "./findBridge";

function decidedOf(written: Written) {
  const workbook = workbookOf(written);
  return bridgeDecided(workbook, allocate(workbook).value);
}

const NOTHING = { volume: 0, share: 0, price: 0, index: 0, ambition: 0, technical: 0 };

describe("A-11: rambryggan från årets Basram", () => {
  const { baseFrames = [] } = THREE_METHODS;
  const decided = decidedOf({
    ...THREE_METHODS,
    baseFrames: [
      ...baseFrames,
      { service: "Skola", year: 2027, frame: 5_000 },
      { service: "Måltid", year: 2027, frame: 1_080 },
    ],
  });

  it("[A-11] is technical and says that it can not be attributed: 5 173 against 5 000 decided", () => {
    expect(findBridge(decided, 2027, { service: "Skola" })).toMatchObject({
      fromYear: 2027,
      start: 5_000,
      end: 5_173,
      parts: { ...NOTHING, technical: 173 },
      remarks: [{ kind: "unattributed", amount: 173 }],
    });
  });

  it("[A-11] is the ambitions beside Basram by Metod Fast", () => {
    const { parts, remarks } = findBridge(decided, 2028, { service: "Ledning" });
    expect([shown(parts), remarks]).toEqual([{ ...NOTHING, ambition: 5 }, []]);
  });

  it("[A-5] has no start where a service has no Basram of the year, nor has the whole", () => {
    expect(findBridge(decided, 2027)).toMatchObject({ start: 6_820, parts: { technical: expect.closeTo(180.68) } });
    expect(findBridge(decided, 2028, { service: "Skola" })).toMatchObject({ start: undefined, parts: undefined });
    expect(findBridge(decided, 2028)).toMatchObject({ start: undefined, parts: undefined });
  });

  it("[A-5] tells nothing of years without any Basram", () => {
    const { services = [] } = THREE_METHODS;
    expect(decidedOf({ ...THREE_METHODS, services: services.slice(0, 2) })).toEqual([]);
  });
});
