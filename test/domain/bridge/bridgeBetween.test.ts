import { bridgeBetween } from "../../../src/domain/bridge/bridgeBetween";
import { type Written, workbookOf } from "../workbookOf";
import { THREE_METHODS } from "./bridgeCases";
import { findBridge, shown } from "./findBridge";

const NOTHING = { volume: 0, share: 0, price: 0, index: 0, ambition: 0, technical: 0 };

function between(changed: Written) {
  return bridgeBetween(workbookOf(THREE_METHODS), workbookOf({ ...THREE_METHODS, ...changed }));
}

describe("A-11: rambryggan från senaste beslut till nu", () => {
  it("[A-11] is nothing between equal inputs", () => {
    const bridges = between({});
    expect(bridges.length).toBe(2 * (3 + 2 + 1));
    for (const { change, parts } of bridges) expect([change, parts]).toEqual([0, NOTHING]);
  });

  it("[A-11] gives each table's change to its part: five pupils more, index 4 %, ambition 50", () => {
    const bridges = between({
      volumes: [
        { group: "Elever", year: 2026, volume: 100 },
        { group: "Elever", year: 2027, volume: 115 },
        { group: "Elever", year: 2028, volume: 120 },
      ],
      priceIndexes: [
        { index: "PKV", year: 2027, change: 0.04 },
        { index: "PKV", year: 2028, change: 0.02 },
      ],
      ambitions: [
        { service: "Skola", year: 2027, amount: 50, kind: "over" },
        { service: "Skola", year: 2027, amount: -15, kind: "technical" },
      ],
    });
    // 5 × 52 × 0,9; the standard cost has a row of its own in 2027, so the index does nothing for Skola.
    expect(shown(findBridge(bridges, 2027, { service: "Skola" }).parts)).toEqual({
      ...NOTHING,
      volume: 234,
      ambition: 10,
    });
    // Måltid: 5 × 8 × 1,03 × 70 %; then 1 % of 1 000 and of 15 × 8 × 70 %.
    expect(shown(findBridge(bridges, 2027, { service: "Måltid" }).parts)).toEqual({
      ...NOTHING,
      volume: 28.84,
      index: 10.84,
    });
    expect(shown(findBridge(bridges, 2027).parts)).toEqual({ ...NOTHING, volume: 262.84, index: 10.84, ambition: 10 });
  });

  it("[A-11] tells Andel from the standard cost, and Basram from both", () => {
    const { standardCosts = [], baseFrames = [] } = THREE_METHODS;
    const bridges = between({
      standardCosts: standardCosts.map((row) => (row.year === 2027 ? { ...row, cost: 53_000, share: 0.95 } : row)),
      baseFrames: baseFrames.map((row) => (row.year === 2027 ? { ...row, frame: 760 } : row)),
    });
    // 110 × 52 × 5 %; 110 × 0,95 × 1.
    expect(shown(findBridge(bridges, 2027, { service: "Skola" }).parts)).toEqual({
      ...NOTHING,
      share: 286,
      price: 104.5,
    });
    expect(shown(findBridge(bridges, 2027, { service: "Ledning" }).parts)).toEqual({ ...NOTHING, technical: 20 });
  });

  it("[A-11] calls a new service's frame technical, and says that it is new", () => {
    const { services = [], baseFrames = [] } = THREE_METHODS;
    const bridges = between({
      services: [...services, { service: "Fritid", unit: "Stab", method: "fixed" }],
      baseFrames: [
        ...baseFrames,
        { service: "Fritid", year: 2027, frame: 90 },
        { service: "Fritid", year: 2028, frame: 90 },
      ],
    });
    expect(findBridge(bridges, 2027, { service: "Fritid" })).toMatchObject({ start: 0, end: 90, change: 90 });
    expect(findBridge(bridges, 2027, { unit: "Stab" })).toMatchObject({
      start: 740,
      end: 830,
      parts: { technical: 90 },
      remarks: [{ kind: "newService", amount: 90 }],
    });
  });

  it("[A-11] moves a service's whole frame from one unit to the other", () => {
    const { services = [] } = THREE_METHODS;
    const bridges = between({
      services: services.map((row) => (row.service === "Ledning" ? { ...row, unit: "Lärande" } : row)),
    });
    expect(findBridge(bridges, 2027, { unit: "Stab" })).toMatchObject({
      start: 740,
      end: 0,
      parts: { technical: -740 },
    });
    expect(findBridge(bridges, 2027)).toMatchObject({ change: 0, parts: NOTHING });
  });

  it("[A-11] says what could not be attributed where the frame can not be computed half-way", () => {
    // The group has a new name: with the new volumes and the old standard costs no frame can be computed.
    const { volumes = [], standardCosts = [] } = THREE_METHODS;
    const bridges = between({
      targetGroups: [{ group: "Barn", age: undefined, measure: "manual" }],
      volumes: volumes.map((row) => ({ ...row, group: "Barn", volume: (row.volume ?? 0) + 1 })),
      standardCosts: standardCosts.map((row) => ({ ...row, group: "Barn" })),
    });
    const { parts, remarks } = findBridge(bridges, 2027, { service: "Skola" });
    expect(shown(parts)).toEqual({ ...NOTHING, technical: 46.8 });
    expect(remarks).toEqual([{ kind: "unattributed", amount: expect.closeTo(46.8) }]);
  });

  it("[A-5] knows nothing where the frame was not known, and compares no tkr with mnkr", () => {
    const { volumes = [] } = THREE_METHODS;
    const before = workbookOf({ ...THREE_METHODS, volumes: volumes.filter(({ year }) => year === 2026) });
    const bridges = bridgeBetween(before, workbookOf(THREE_METHODS));
    expect(findBridge(bridges, 2027, { service: "Skola" })).toMatchObject({
      start: undefined,
      end: 5_173,
      parts: undefined,
    });
    expect(findBridge(bridges, 2027)).toMatchObject({ start: undefined, parts: undefined });
    const inMnkr = between({ settings: { ...THREE_METHODS.settings, amountUnit: "mnkr" } });
    expect(findBridge(inMnkr, 2027, { service: "Ledning" })).toMatchObject({ start: undefined, parts: undefined });
  });

  it("[A-11] compares the years that both plan", () => {
    const bridges = between({ settings: { ...THREE_METHODS.settings, budgetYear: 2028, planYears: 1 } });
    expect([...new Set(bridges.map(({ year }) => year))]).toEqual([2028]);
  });
});
