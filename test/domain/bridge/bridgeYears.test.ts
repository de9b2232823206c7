import { allocate } from "../../../src/domain/allocation/allocate";
import { accumulateBridges } from "../../../src/domain/bridge/accumulateBridges";
import { bridgeYears } from "../../../src/domain/bridge/bridgeYears";
import { type Written, workbookOf } from "../workbookOf";
import { THREE_METHODS } from "./bridgeCases";
import { findBridge, shown } from "./findBridge";

function bridgesOf(written: Written) {
  const workbook = workbookOf(written);
  return bridgeYears(workbook, allocate(workbook).value);
}

const NOTHING = { volume: 0, share: 0, price: 0, index: 0, ambition: 0, technical: 0 };

describe("A-11: rambryggan från år till år", () => {
  const bridges = bridgesOf(THREE_METHODS);

  it("[A-11] [T3.2-c] takes out volume, Andel and standard cost in turn: 10 × 50, 110 × 50 × −10 %, 110 × 0,9 × 2 tkr", () => {
    const skola = findBridge(bridges, 2027, { service: "Skola" });
    expect([skola.start, skola.end, skola.change]).toEqual([5_100, 5_173, 73]);
    // The frame decided for 2026 is 100 more than 100 × 50 tkr: that is in price, and told.
    expect(shown(skola.parts)).toEqual({ volume: 500, share: -550, price: 98, index: 0, ambition: 40, technical: -15 });
    expect(skola.remarks).toEqual([{ kind: "decidedGap", amount: expect.closeTo(-100) }]);
  });

  it("[A-11] is index alone where the standard cost has no row of the year: 120 × 46,8 × 2 %", () => {
    const { parts, remarks } = findBridge(bridges, 2028, { service: "Skola" });
    expect(shown(parts)).toEqual({ volume: 468, share: 0, price: 0, index: 112.32, ambition: -40, technical: 15 });
    expect(remarks).toEqual([]);
  });

  it("[A-11] puts a frame's own indexation in index and Kompensationsgrad in share: 1 000 × 3 %, 10 × 8 × −30 %", () => {
    const { parts } = findBridge(bridges, 2027, { service: "Måltid" });
    expect(shown(parts)).toEqual({ ...NOTHING, volume: 80, share: -24, index: 30 + 1.68 });
  });

  it("[A-11] counts the year's own index alone, not that of the years before: 1 087,68 × 2 %, 10 × 8,24 × 70 % × 2 %", () => {
    const { parts } = findBridge(bridges, 2028, { service: "Måltid" });
    expect(shown(parts)).toEqual({ ...NOTHING, volume: 82.4, share: -24.72, index: 22.907 });
  });

  it("[A-5] knows no part of a sum where one service's parts are not known though its change is", () => {
    const { services = [], volumes = [], standardCosts = [], ...others } = THREE_METHODS;
    const lacking = bridgesOf({
      ...others,
      services: services.filter(({ service }) => service !== "Måltid"),
      standardCosts: standardCosts.filter(({ service }) => service !== "Måltid"),
      volumes: volumes.filter(({ year }) => year !== 2026),
    });
    expect(findBridge(lacking, 2027)).toMatchObject({ change: 113, parts: undefined, remarks: [] });
    expect(findBridge(accumulateBridges(lacking), 2028)).toMatchObject({ start: 5_800, parts: undefined });
  });

  it("[A-5] knows what a sum starts from where only a frame that it comes to is unknown", () => {
    const { baseFrames = [] } = THREE_METHODS;
    const whole = (year: number, without: number) =>
      findBridge(bridgesOf({ ...THREE_METHODS, baseFrames: baseFrames.filter((row) => row.year !== without) }), year);
    const { start: first } = findBridge(bridges, 2027);
    const { end } = findBridge(bridges, 2027);
    expect(whole(2027, 2027)).toMatchObject({ start: first, end: undefined, change: undefined });
    expect(whole(2028, 2028)).toMatchObject({ start: end, end: undefined, change: undefined });
    expect(whole(2028, 2027)).toMatchObject({ start: undefined, change: undefined });
  });

  it("[A-11] calls a change of Basram by Metod Fast technical, and says so", () => {
    const { parts, remarks } = findBridge(bridges, 2027, { service: "Ledning" });
    expect(shown(parts)).toEqual({ ...NOTHING, technical: 40 });
    expect(remarks).toEqual([{ kind: "baseFrame", amount: 40 }]);
    expect(shown(findBridge(bridges, 2028, { service: "Ledning" }).parts)).toEqual({
      ...NOTHING,
      technical: 10,
      ambition: 5,
    });
  });

  it("[A-6] sums services to their unit and units to the whole, part by part", () => {
    const unit = findBridge(bridges, 2027, { unit: "Lärande" });
    expect(shown(unit.parts)).toEqual({
      volume: 580,
      share: -574,
      price: 98,
      index: 31.68,
      ambition: 40,
      technical: -15,
    });
    const whole = findBridge(bridges, 2027);
    expect(shown(whole.parts)).toEqual({
      volume: 580,
      share: -574,
      price: 98,
      index: 31.68,
      ambition: 40,
      technical: 25,
    });
    expect(whole.remarks).toEqual([
      { kind: "decidedGap", amount: expect.closeTo(-100) },
      { kind: "baseFrame", amount: 40 },
    ]);
  });

  it("[A-11] keeps a price per inhabitant apart from Andel: 8 000 kr × 11 500 ÷ 1 000 = 92 000 kr per person", () => {
    const [skola] = bridgesOf({
      settings: { planYears: 1 },
      services: [{ service: "Skola" }],
      targetGroups: [{ group: "7–15", age: { from: 7, to: 15 }, measure: "yearEnd" }],
      population: [2026, 2027].flatMap((year) => [
        { year, age: { from: 0, to: 6 }, persons: 10_500 },
        { year, age: { from: 7, to: 15 }, persons: year === 2026 ? 1_000 : 1_010 },
      ]),
      standardCosts: [
        { service: "Skola", group: "7–15", year: 2026, cost: 8_000, basis: "inhabitant", share: 0.5 },
        { service: "Skola", group: "7–15", year: 2027, cost: 100_000, share: 0.6 },
      ],
      baseFrames: [{ service: "Skola", year: 2026, frame: 46_000 }],
    });
    // 10 × 46; 1 010 × 92 × 10 %; 1 010 × 60 % × 8.
    expect(shown(skola?.parts)).toEqual({ ...NOTHING, volume: 460, share: 9_292, price: 4_848 });
  });

  it("[A-5] knows no part where the volume of the year before is missing, for the service nor for its sums", () => {
    const { volumes = [], ...others } = THREE_METHODS;
    const lacking = bridgesOf({ ...others, volumes: volumes.filter(({ year }) => year !== 2026) });
    const skola = findBridge(lacking, 2027, { service: "Skola" });
    expect(skola).toMatchObject({ change: 73, parts: undefined, remarks: [] });
    expect(findBridge(lacking, 2027)).toMatchObject({ parts: undefined });
    expect(findBridge(lacking, 2027, { unit: "Stab" }).parts?.technical).toBe(40);
  });

  it("[A-5] shows an earmarked service and adds it to no sum", () => {
    const { services = [], ...others } = THREE_METHODS;
    const earmarked = bridgesOf({
      ...others,
      services: services.map((row) => (row.service === "Måltid" ? { ...row, partOf: "Skola" } : row)),
    });
    expect(findBridge(earmarked, 2027, { service: "Måltid" }).parts?.volume).toBe(80);
    expect(findBridge(earmarked, 2027, { unit: "Lärande" }).parts?.volume).toBe(500);
  });
});
