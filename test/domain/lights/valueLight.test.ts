import fc from "fast-check";
import { type ThresholdRule, thresholdFault, valueLight } from "../../../src/domain/lights/valueLight";

describe("Sundsvall 4: results are seen as red, yellow or green, also in a range of one's own", () => {
  it.each([
    [80, "green"],
    [79.999, "yellow"],
    [75, "yellow"],
    [74.9, "red"],
  ] as const)("[S4-b] judges %d by green from 80 and yellow from 75 as %s", (value, light) => {
    expect(valueLight(value, { direction: "higher", green: 80, yellow: 75 })).toBe(light);
  });

  it.each([
    [5, "green"],
    [5.1, "yellow"],
    [7, "yellow"],
    [7.1, "red"],
  ] as const)("[S4-b] judges %d by green to 5 and yellow to 7 as %s", (value, light) => {
    expect(valueLight(value, { direction: "lower", green: 5, yellow: 7 })).toBe(light);
  });

  it.each([
    [9, "yellow"],
    [10, "green"],
    [20, "green"],
    [21, "yellow"],
    [21.5, "red"],
    [8.9, "red"],
  ] as const)("[S4-b] judges %d by the interval 10–20 with the margin 1 as %s", (value, light) => {
    expect(valueLight(value, { direction: "interval", from: 10, to: 20, yellowMargin: 1 })).toBe(light);
  });

  it("[S4-b] never judges a better value worse", () => {
    const number = fc.integer({ min: -1000, max: 1000 });
    const worth = { green: 2, yellow: 1, red: 0, grey: -1 };
    fc.assert(
      fc.property(number, number, number, number, (a, b, c, d) => {
        const [low = 0, high = 0] = [a, b].sort((x, y) => x - y);
        const [yellow = 0, green = 0] = [c, d].sort((x, y) => x - y);
        const higher: ThresholdRule = { direction: "higher", green, yellow };
        expect(worth[valueLight(high, higher)]).toBeGreaterThanOrEqual(worth[valueLight(low, higher)]);
        const lower: ThresholdRule = { direction: "lower", green: yellow, yellow: green };
        expect(worth[valueLight(low, lower)]).toBeGreaterThanOrEqual(worth[valueLight(high, lower)]);
      }),
      { seed: 4, numRuns: 300 },
    );
  });

  it("tells what is wrong with a rule that can not be used", () => {
    expect(thresholdFault({ direction: "higher", green: 75, yellow: 80 })).toBe("yellow-on-wrong-side");
    expect(thresholdFault({ direction: "lower", green: 7, yellow: 5 })).toBe("yellow-on-wrong-side");
    expect(thresholdFault({ direction: "interval", from: 20, to: 10, yellowMargin: 0 })).toBe("interval-reversed");
    expect(thresholdFault({ direction: "interval", from: 10, to: 20, yellowMargin: -1 })).toBe("negative-margin");
    expect(thresholdFault({ direction: "higher", green: 80, yellow: 80 })).toBeUndefined();
  });
});
