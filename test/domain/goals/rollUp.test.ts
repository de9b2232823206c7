import fc from "fast-check";
import { rollUpLights } from "../../../src/domain/goals/rollUp";
import type { Light } from "../../../src/domain/light";
import type { RollUp } from "../../../src/domain/settings";

const SETTINGS = { greenShare: 0.75, yellowShare: 0.5 };
const roll = (rollUp: RollUp, letters: string, weights: readonly number[] = []) => {
  const names: Readonly<Record<string, Light>> = { G: "green", Y: "yellow", R: "red", N: "grey" };
  const lights = [...letters].map((letter, index) => ({ light: names[letter] ?? "grey", weight: weights[index] ?? 1 }));
  return rollUpLights(lights, { ...SETTINGS, rollUp });
};

describe("Sundsvall 4: many lights as one", () => {
  it.each([
    ["GGGR", "green"],
    ["GGR", "yellow"],
    ["GR", "yellow"],
    ["YY", "yellow"],
    ["YR", "red"],
    ["GGYN", "green"],
    ["R", "red"],
  ])("[S4-b] Andel of %s is %s, with limits 75 and 50 %%", (letters, light) => {
    expect(roll("share", letters)).toBe(light);
  });

  it.each([
    ["GGGR", "red"],
    ["GY", "yellow"],
    ["GN", "green"],
  ])("[S4-b] Sämsta of %s is %s", (letters, light) => {
    expect(roll("worst", letters)).toBe(light);
  });

  it.each([
    ["GY", "green"],
    ["GYR", "yellow"],
    ["YR", "yellow"],
    ["YRR", "red"],
  ])("[S4-b] Medel of %s is %s, with limits 1,5 and 0,5", (letters, light) => {
    expect(roll("mean", letters)).toBe(light);
  });

  it("[S4-b] counts by weight: green 3 and red 1 are 75 %, green 1 and red 3 are 25 %", () => {
    expect([roll("share", "GR", [3, 1]), roll("share", "GR", [1, 3])]).toEqual(["green", "red"]);
  });

  it("[S4-b] reaches 75 % with weights 0,1 + 0,2 of 0,4", () => {
    expect(roll("share", "GGR", [0.1, 0.2, 0.1])).toBe("green");
  });

  it("[S4-b] does not let a weight of 0 count, not even as the worst", () => {
    expect(roll("worst", "GR", [1, 0])).toBe("green");
    expect(roll("share", "R", [0])).toBe("grey");
  });

  it("[A-5] is grey when all are grey, and of nothing at all", () => {
    for (const rollUp of ["share", "worst", "mean"] as const) {
      expect([roll(rollUp, "NN"), roll(rollUp, "")]).toEqual(["grey", "grey"]);
    }
  });

  it("[A-5] a grey light never changes the others', in any order", () => {
    const lights = fc.array(
      fc.record({
        light: fc.constantFrom<Light>("green", "yellow", "red"),
        weight: fc.double({ min: 0, max: 9, noNaN: true }),
      }),
    );
    fc.assert(
      fc.property(lights, fc.constantFrom<RollUp>("share", "worst", "mean"), (list, rollUp) => {
        const withGrey = [{ light: "grey" as const, weight: 5 }, ...[...list].reverse()];
        expect(rollUpLights(withGrey, { ...SETTINGS, rollUp })).toBe(rollUpLights(list, { ...SETTINGS, rollUp }));
      }),
      { seed: 32 },
    );
  });
});
