import fc from "fast-check";
import { allocate } from "../../../src/domain/allocation/allocate";
import { addPersons } from "../../../src/domain/scenarios/addPersons";
import { type Sensitivity, sensitivity } from "../../../src/domain/scenarios/sensitivity";
import { SOUND } from "../allocation/soundFrames";
import { type Written, workbookOf } from "../workbookOf";
import { anyFrames } from "./anyFrames";

const COMPENSATED: Written = {
  ...SOUND,
  standardCosts: [
    ...(SOUND.standardCosts ?? []),
    { service: "Gata", group: "16–18", year: 2026, cost: 300, basis: "group", share: 1 },
  ],
  volumes: [
    { group: "16–18", year: 2026, volume: 10 },
    { group: "16–18", year: 2027, volume: 20 },
    { group: "16–18", year: 2028, volume: 20 },
  ],
};

function effects(lines: readonly Sensitivity[], kind: string, group?: string) {
  const line = lines.find(
    ({ stimulus }) =>
      stimulus.kind === kind && (group === undefined || ("group" in stimulus && stimulus.group === group)),
  );
  return line?.effects.map(({ unit, year, effect }) => [
    unit ?? "alla",
    year,
    effect === undefined ? undefined : Math.round(effect * 1000) / 1000,
  ]);
}

describe("A-12: what one per cent and ten persons do", () => {
  it("[A-12] reckons the frames anew with one percentage point more of every index", () => {
    expect(effects(sensitivity(workbookOf(SOUND)), "index")).toEqual([
      ["Lärande", 2027, 50],
      ["Teknik", 2027, 9],
      ["alla", 2027, 59],
      // 5 000 × (1,01 × 1,11 − 1,10) + 2 000 × 1 %.
      ["Lärande", 2028, 125.5],
      ["Teknik", 2028, 18.99],
      ["alla", 2028, 144.49],
    ]);
  });

  it("[A-12] has one per cent of the standard-cost frames for one per cent dearer", () => {
    expect(effects(sensitivity(workbookOf(SOUND)), "standardCost")).toEqual([
      ["Lärande", 2027, 70],
      ["Teknik", 2027, 0],
      ["alla", 2027, 70],
      ["Lärande", 2028, 77],
      ["Teknik", 2028, 0],
      ["alla", 2028, 77],
    ]);
  });

  it("[A-12] adds one percentage point to each service's own compensation", () => {
    const [, , gata] = effects(sensitivity(workbookOf(COMPENSATED)), "compensation") ?? [];
    // Ten more at 300 kr, one per cent of it.
    expect(gata).toEqual(["alla", 2027, 30]);
  });

  it("[A-12] adds ten persons at the price there is, also where it was given per inhabitant that very year", () => {
    const lines = sensitivity(workbookOf(SOUND));
    expect(effects(lines, "persons", "7–15")?.[0]).toEqual(["Lärande", 2027, 500]);
    // 40 kr × 500 inhabitants ÷ 10 × 10 % = 200 kr per person.
    expect(effects(lines, "persons", "16–18")?.[0]).toEqual(["Lärande", 2027, 2000]);
  });

  it("[A-12] adds ten in the budget year once where frames are carried forward", () => {
    const gata = effects(sensitivity(workbookOf(COMPENSATED)), "persons", "16–18")?.filter(
      ([unit]) => unit === "Teknik",
    );
    expect(gata).toEqual([
      ["Teknik", 2027, 3000],
      ["Teknik", 2028, 3300],
    ]);
  });

  it("[A-12] leaves out groups without a price", () => {
    const more = [...(SOUND.targetGroups ?? []), { group: "Alla", age: { from: 0, to: undefined } }];
    const groups = sensitivity(workbookOf({ ...SOUND, targetGroups: more })).flatMap(({ stimulus }) =>
      stimulus.kind === "persons" ? [stimulus.group] : [],
    );
    expect(groups).toEqual(["7–15", "16–18"]);
  });

  it("[A-5] says nothing of a sum that is not complete, and makes no unknown volume known", () => {
    fc.assert(
      fc.property(anyFrames, (written) => {
        const workbook = workbookOf(written);
        const now = allocate(workbook).value;
        for (const { effects: own } of sensitivity(workbook)) {
          expect(own.map(({ effect }) => effect !== undefined)).toEqual(now.frameSums.map(({ complete }) => complete));
        }
        for (const group of workbook.targetGroups) {
          const then = allocate(addPersons(workbook, group, 10)).value.frames;
          expect(then.map(({ service, year }) => `${service} ${year}`)).toEqual(
            now.frames.map(({ service, year }) => `${service} ${year}`),
          );
        }
      }),
      { seed: 17, numRuns: 60 },
    );
  });
});
