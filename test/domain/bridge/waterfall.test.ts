import fc from "fast-check";
import type { Bridge } from "../../../src/domain/bridge/bridge";
import { roundsApart } from "../../../src/domain/bridge/roundsApart";
import { stackedColumn } from "../../../src/domain/bridge/stackedColumn";
import { waterfall } from "../../../src/domain/bridge/waterfall";

const BRIDGE: Bridge = {
  unit: undefined,
  service: undefined,
  partOf: undefined,
  fromYear: 2026,
  year: 2027,
  start: 100,
  end: 113.4,
  change: 13.4,
  parts: { volume: 20, share: 0, price: -5, index: 2.4, ambition: -6, technical: 2 },
  remarks: [],
};

describe("A-11: bryggan som trappa", () => {
  it("[A-11] begins every part where the one before ended: 100, +20 to 120, −5 to 115", () => {
    const bars = waterfall(BRIDGE)?.map(({ key, from, to }) => [key, from, to]);
    expect(bars).toEqual([
      ["start", 0, 100],
      ["volume", 100, 120],
      ["share", 120, 120],
      ["price", 120, 115],
      ["index", 115, 117.4],
      ["ambition", 117.4, 111.4],
      ["technical", 111.4, 113.4],
      ["end", 0, 113.4],
    ]);
  });

  it("[A-5] is not drawn where the parts are not known", () => {
    expect(waterfall({ ...BRIDGE, parts: undefined })).toBeUndefined();
  });

  it.each([
    [100, 120, { base: 100, above: 20, below: 0 }],
    [-20, 30, { base: 0, above: 30, below: -20 }],
    [30, -20, { base: 0, above: 30, below: -20 }],
    [-20, -50, { base: -20, above: 0, below: -30 }],
    [0, 0, { base: 0, above: 0, below: 0 }],
  ])("[A-11] stacks a column from %p to %p", (from, to, column) => {
    expect(stackedColumn(from, to)).toEqual(column);
  });

  it("[A-11] shows exactly what lies between the two, whatever their signs", () => {
    const amount = fc.integer({ min: -900, max: 900 });
    fc.assert(
      fc.property(amount, amount, (from, to) => {
        const { base, above, below } = stackedColumn(from, to);
        // Positive values are stacked upwards from 0 and negative ones downwards, the base innermost.
        const seen = [Math.max(base, 0) + above, Math.min(base, 0) + below];
        const top = above === 0 && below !== 0 ? base : (seen[0] ?? 0);
        const bottom = below === 0 ? Math.max(base, 0) : (seen[1] ?? 0);
        expect(above - below).toBe(Math.abs(to - from));
        if (from !== to) expect([bottom, top]).toEqual([Math.min(from, to), Math.max(from, to)]);
      }),
      { seed: 3, numRuns: 500 },
    );
  });

  it("[A-6] tells when what is shown does not add up: 100 + 20 − 5 + 2 − 6 + 2 = 113, but 0,4 + 0,4 are 1", () => {
    expect(roundsApart(BRIDGE, Math.round)).toBe(false);
    const uneven = { ...BRIDGE, end: 113.8, parts: { ...BRIDGE.parts, technical: 2.4 } } as Bridge;
    expect(roundsApart(uneven, Math.round)).toBe(true);
    expect(roundsApart(uneven, (amount) => amount)).toBe(false);
  });
});
