import { type Written, workbookOf } from "../workbookOf";
import { evaluateFrames } from "./evaluateFrames";

const MANUAL = [{ measure: "manual" as const, age: undefined }];
const volumes = (...persons: readonly number[]) => persons.map((volume, step) => ({ year: 2026 + step, volume }));
const codes = (written: Written) => evaluateFrames(workbookOf(written)).findings.map((one) => one.code);

describe("Tranemo styrmodell 3.2: Metod Volym", () => {
  const written: Written = {
    settings: { amountUnit: "tkr" },
    services: [{}],
    targetGroups: MANUAL,
    volumes: volumes(100, 110, 120, 120),
    standardCosts: [
      { year: 2026, cost: 50_000 },
      { year: 2027, cost: 52_000 },
      { year: 2028, cost: 52_000, share: 0.5 },
    ],
    priceIndexes: [{ year: 2029, change: 0.1 }],
    baseFrames: [{ year: 2026, frame: 5200 }],
    ambitions: [
      { year: 2026, amount: 200 },
      { year: 2027, amount: 300 },
      { year: 2027, amount: -50 },
    ],
  };
  const { frames, frameTerms } = evaluateFrames(workbookOf(written));

  it("[T3.2-d] keeps the ambition apart: 110 × 52 tkr = 5 720, + 250 = 5 970", () => {
    expect(frames[0]).toMatchObject({ year: 2027, standardCostFrame: 5720, ambition: 250, frame: 5970 });
  });

  it("[T3.2-c] splits 770 since Basram 5 200: volume 10 × 50 = 500, price 220, ambition 50", () => {
    expect(frames[0]).toMatchObject({
      previousFrame: 5200,
      volumeEffect: 500,
      priceEffect: 220,
      ambitionEffect: 50,
      change: 770,
    });
  });

  it("[T3.2-c] counts a halved Andel as price: volume 10 × 52 = 520, price −3 120", () => {
    expect(frames[1]).toMatchObject({ standardCostFrame: 3120, volumeEffect: 520, priceEffect: -3120, change: -2850 });
  });

  it("[T3.2-e] gives three years, the last one indexed: 120 × 26 × 1,1 = 3 432", () => {
    expect(frames.map((frame) => frame.year)).toEqual([2027, 2028, 2029]);
    expect(frames[2]?.frame).toBeCloseTo(3432, 9);
    expect(frames[2]?.volumeEffect).toBe(0);
  });

  it("[T3.2-c] says volume and price of every term, with the share in the price", () => {
    expect(frameTerms[1]).toMatchObject({ group: "7–15", volume: 120, price: 26_000, amount: 3120 });
  });

  it("[T3.2-e] without a Basram the first year's effects are empty, the second year's are not", () => {
    const [first, second] = evaluateFrames(workbookOf({ ...written, baseFrames: [] })).frames;
    expect(first).toMatchObject({ frame: 5970, previousFrame: undefined, volumeEffect: undefined, change: undefined });
    expect(second?.previousFrame).toBe(5970);
  });

  it("[A-5] with a Basram but no volume of its year the change is known and the split is not, without a finding", () => {
    const outcome = evaluateFrames(workbookOf({ ...written, volumes: volumes(100, 110, 120, 120).slice(1) }));
    expect(outcome.findings).toEqual([]);
    expect(outcome.frames[0]).toMatchObject({ previousFrame: 5200, change: 770, priceEffect: undefined });
  });

  it("[A-5] leaves the whole frame out when one of two groups has no volume, and goes on with the next year", () => {
    const outcome = evaluateFrames(
      workbookOf({
        ...written,
        targetGroups: [...MANUAL, { group: "6", ...MANUAL[0] }],
        standardCosts: [...(written.standardCosts ?? []), { group: "6", year: 2026, cost: 10 }],
        priceIndexes: [2027, 2028, 2029].map((year) => ({ year, change: 0 })),
        volumes: [...volumes(100, 110, 120, 120), { group: "6", year: 2028, volume: 5 }],
      }),
    );
    expect(outcome.frames.map((frame) => frame.year)).toEqual([2028]);
    expect(outcome.frames[0]).toMatchObject({ previousFrame: undefined, change: undefined });
    expect(outcome.findings.map((one) => [one.code, "year" in one.facts && one.facts.year])).toEqual([
      ["manual-volume-missing", 2027],
      ["frame-not-computed", 2027],
      ["manual-volume-missing", 2029],
      ["frame-not-computed", 2029],
    ]);
  });

  it("[A-5] tells a missing index year once, though two services and two years hit it", () => {
    const found = codes({
      ...written,
      services: [{}, { service: "Fritidshem" }],
      standardCosts: ["Skola", "Fritidshem"].map((service) => ({ service, year: 2027, cost: 1 })),
      priceIndexes: [{ year: 2029, change: 0 }],
    });
    expect(found.filter((code) => code === "index-year-missing")).toHaveLength(1);
    expect(found.filter((code) => code === "frame-not-computed")).toHaveLength(4);
  });

  it("[A-5] a service without any standard cost has no price", () => {
    expect(codes({ services: [{}], settings: { planYears: 1 } })).toEqual(["price-missing", "frame-not-computed"]);
  });
});

describe("Tranemo styrmodell 3.2: Metod Uppräkning", () => {
  const written: Written = {
    services: [{ method: "indexation", compensation: 0.7 }],
    baseFrames: [{ year: 2026, frame: 1000 }],
    ambitions: [
      { year: 2026, amount: 40 },
      { year: 2027, amount: 25 },
    ],
    priceIndexes: [
      { year: 2027, change: 0.02 },
      { year: 2028, change: 0.03 },
      { year: 2029, change: 0 },
    ],
  };

  it("[T3.2-d] takes last year's ambition out before the index: (1 000 − 40) × 1,02 = 979,2, + 25", () => {
    const { frames } = evaluateFrames(workbookOf(written));
    expect(frames[0]?.standardCostFrame).toBeCloseTo(979.2, 9);
    expect(frames[0]?.frame).toBeCloseTo(1004.2, 9);
    expect(frames[1]?.frame).toBeCloseTo(979.2 * 1.03, 9);
  });

  const withGroup: Written = {
    ...written,
    targetGroups: MANUAL,
    volumes: volumes(100, 110, 110, 105),
    standardCosts: [
      { year: 2026, cost: 1600, share: 0.5 },
      { year: 2027, cost: 2000, share: 0.5 },
    ],
  };

  it("[T3.2-c] adds 70 % of 10 persons × 1 tkr = 7; the volume effect is 10 × last year's 0,8 tkr = 8, without the 70 %", () => {
    const [frame] = evaluateFrames(workbookOf(withGroup)).frames;
    expect(frame?.standardCostFrame).toBeCloseTo(986.2, 9);
    expect(frame?.volumeEffect).toBeCloseTo(8, 9);
    expect(frame?.priceEffect).toBeCloseTo(18.2, 9);
    expect(frame?.ambitionEffect).toBe(-15);
  });

  it("[T3.2-c] compensates in full when Kompensationsgrad is empty: 3 more in the frame, all of it price", () => {
    const [part] = evaluateFrames(workbookOf(withGroup)).frames;
    const [whole] = evaluateFrames(workbookOf({ ...withGroup, services: [{ method: "indexation" }] })).frames;
    expect(whole?.frame).toBeCloseTo((part?.frame ?? 0) + 3, 9);
    expect(whole?.volumeEffect).toBe(part?.volumeEffect);
    expect(whole?.priceEffect).toBeCloseTo((part?.priceEffect ?? 0) + 3, 9);
  });

  it("[A-5] does not split the change when last year's price is unknown, without a finding", () => {
    const outcome = evaluateFrames(
      workbookOf({ ...withGroup, standardCosts: [{ year: 2027, cost: 2000, share: 0.5 }] }),
    );
    expect(outcome.findings).toEqual([]);
    expect(outcome.frames[0]).toMatchObject({ previousFrame: 1000, volumeEffect: undefined, priceEffect: undefined });
    expect(outcome.frames[0]?.change).toBeCloseTo(11.2, 9);
    expect(outcome.frames[1]?.volumeEffect).toBe(0);
    expect(outcome.frames[2]?.volumeEffect).toBeCloseTo(-5 * 1.03, 9);
  });

  it("[T3.2-c] states each term so that volume × price is its amount", () => {
    const [indexed, change] = evaluateFrames(workbookOf(withGroup)).frameTerms;
    expect(indexed?.explanation).toMatchObject({ previousFrame: 1000, previousAmbition: 40, change: 0.02 });
    expect(change).toMatchObject({ volume: 10, price: 700, amount: 7 });
    expect(change?.explanation).toMatchObject({ previousVolume: 100, price: 1000, compensation: 0.7 });
  });

  it("[A-5] without a Basram there is no year to start from: one cause, three frames", () => {
    expect(codes({ ...written, baseFrames: [] })).toEqual([
      "base-frame-missing",
      "frame-not-computed",
      "frame-not-computed",
      "frame-not-computed",
    ]);
  });

  it("[A-5] stops at the missing index year", () => {
    const outcome = evaluateFrames(workbookOf({ ...written, priceIndexes: written.priceIndexes?.slice(0, 1) ?? [] }));
    expect(outcome.frames.map((frame) => frame.year)).toEqual([2027]);
  });
});

describe("WB: Metod Fast", () => {
  it("[T3.2-e] takes the Basram of the year and adds the ambition; 2029 has none", () => {
    const outcome = evaluateFrames(
      workbookOf({
        services: [{ method: "fixed" }],
        baseFrames: [2026, 2027, 2028].map((year, step) => ({ year, frame: 500 + 10 * step })),
        ambitions: [{ year: 2027, amount: 5 }],
      }),
    );
    expect(outcome.frames[0]).toMatchObject({
      frame: 515,
      change: 15,
      volumeEffect: 0,
      priceEffect: 10,
      ambitionEffect: 5,
    });
    expect(outcome.frames[1]).toMatchObject({ frame: 520, previousFrame: 515, priceEffect: 10, ambitionEffect: -5 });
    expect(outcome.findings.map((one) => one.code)).toEqual(["base-frame-missing", "frame-not-computed"]);
  });
});
