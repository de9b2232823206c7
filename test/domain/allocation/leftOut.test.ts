import type { LeftOut } from "../../../src/domain/leftOut";
import { at, framesOf, incompleteOf, run, SOUND, told, WHOLE } from "./soundFrames";

const without = (...lost: readonly string[]) =>
  Object.fromEntries(Object.entries(WHOLE).filter(([key]) => !lost.includes(key)));

describe("A-5: what depends on a row that was left out is not computed, the rest is", () => {
  it("[A-5] computes Skola 7 000, Gata 900, Bad 70 and 30 left when no row is left out", () => {
    const outcome = run({});
    expect(framesOf(outcome)).toEqual(WHOLE);
    expect(incompleteOf(outcome)).toEqual([]);
    expect(outcome.room.map((room) => Math.round(room.left))).toEqual([30, -760]);
    expect(outcome.findings).toEqual([]);
  });

  it("[T3.2-c] gives no frame of 5 000 when the price of 16–18 can not be read: Skola is missing from every sum", () => {
    const outcome = run(
      { standardCosts: [{ ...at("standardCosts"), service: "skola", group: "16–18", year: 2027 }] },
      { standardCosts: [{ year: 2026, cost: 50 }] },
    );
    expect(framesOf(outcome)).toEqual(without("Skola 2027", "Skola 2028"));
    expect(incompleteOf(outcome)).toEqual(["alla 2027", "alla 2028"]);
    expect(told(outcome)).toEqual([
      "frame-not-computed services 1 Skola 2027",
      "frame-not-computed services 1 Skola 2028",
    ]);
  });

  const lostFrames: readonly (readonly [string, LeftOut, readonly string[]])[] = [
    [
      "a later price of Skola",
      { standardCosts: [{ ...at("standardCosts"), service: "Skola", group: "7–15", year: 2028 }] },
      ["Skola 2028"],
    ],
    [
      "a second row of the price that is used",
      { standardCosts: [{ ...at("standardCosts"), service: "Skola", group: "7–15", year: 2026, cost: 9 }] },
      ["Skola 2027", "Skola 2028"],
    ],
    [
      "a price that a later one replaces",
      { standardCosts: [{ ...at("standardCosts"), service: "Skola", group: "7–15", year: 2025 }] },
      [],
    ],
    [
      "a price of Skola without a year",
      { standardCosts: [{ ...at("standardCosts"), service: "Skola", group: "7–15" }] },
      ["Skola 2027", "Skola 2028"],
    ],
    [
      "a price of Skola without a group",
      { standardCosts: [{ ...at("standardCosts"), service: "Skola", year: 2027 }] },
      ["Skola 2027", "Skola 2028"],
    ],
    ["a price of Bad, which is fixed", { standardCosts: [{ ...at("standardCosts"), service: "Bad", year: 2027 }] }, []],
    [
      "an ambition of Skola 2028",
      { ambitions: [{ ...at("ambitions"), service: "Skola", year: 2028 }] },
      ["Skola 2028"],
    ],
    [
      "an ambition of Skola without a year",
      { ambitions: [{ ...at("ambitions"), service: "Skola", amount: 5 }] },
      ["Skola 2027", "Skola 2028"],
    ],
    [
      "an ambition of Gata 2026",
      { ambitions: [{ ...at("ambitions"), service: "Gata", year: 2026 }] },
      ["Gata 2027", "Gata 2028"],
    ],
    ["an ambition of 2030", { ambitions: [{ ...at("ambitions"), service: "Skola", year: 2030 }] }, []],
    [
      "the volume of 7–15 in 2028, which Befolkning also has",
      { volumes: [{ ...at("volumes"), group: "7–15", year: 2028 }] },
      ["Skola 2028"],
    ],
    [
      "a second volume of 16–18 in 2027",
      { volumes: [{ ...at("volumes"), group: "16–18", year: 2027, volume: 11 }] },
      ["Skola 2027", "Skola 2028"],
    ],
    [
      "a volume of 16–18 without a year: not 2027, which is there",
      { volumes: [{ ...at("volumes"), group: "16–18" }] },
      ["Skola 2028"],
    ],
    [
      "a second row of the target group 7–15",
      { targetGroups: [{ ...at("targetGroups"), group: "7–15" }] },
      ["Skola 2027", "Skola 2028"],
    ],
    [
      "a second index of 2028",
      { priceIndexes: [{ ...at("priceIndexes"), index: "PKV", year: 2028, change: 0.2 }] },
      ["Skola 2028", "Gata 2028"],
    ],
    ["another index", { priceIndexes: [{ ...at("priceIndexes"), index: "KPI", year: 2028 }] }, []],
    [
      "a second base frame of Bad 2027",
      { baseFrames: [{ ...at("baseFrames"), service: "Bad", year: 2027, frame: 8 }] },
      ["Bad 2027"],
    ],
    [
      "the base frame that Gata starts from",
      { baseFrames: [{ ...at("baseFrames"), service: "Gata", year: 2026 }] },
      ["Gata 2027", "Gata 2028"],
    ],
    [
      "persons of 2–3 in 2027: not in a group, but among all inhabitants",
      { population: [{ ...at("population"), scenario: undefined, year: 2027, age: { from: 2, to: 3 } }] },
      ["Skola 2027", "Skola 2028"],
    ],
    [
      "persons of 7–15 in 2028",
      { population: [{ ...at("population"), scenario: "HUVUD", year: 2028, age: { from: 7, to: 15 } }] },
      ["Skola 2028"],
    ],
    [
      "a second row of persons of 0–6 in 2028: in no group, and kr per inhabitant is of 2027",
      { population: [{ ...at("population"), scenario: undefined, year: 2028, age: { from: 0, to: 6 }, persons: 1 }] },
      [],
    ],
    [
      "persons of another scenario",
      { population: [{ ...at("population"), scenario: "Hög", year: 2027, age: { from: 7, to: 15 } }] },
      [],
    ],
    [
      "persons of 0–6 in a year that can not be read: not 2027, which has them",
      { population: [{ ...at("population"), scenario: undefined, age: { from: 0, to: 6 } }] },
      [],
    ],
    [
      "persons of 90– in a year that can not be read",
      { population: [{ ...at("population"), scenario: undefined, age: { from: 90, to: undefined } }] },
      ["Skola 2027", "Skola 2028"],
    ],
    [
      "a second row of Skola in Verksamheter",
      { services: [{ ...at("services"), service: "SKOLA", unit: "Lärande", partOf: undefined }] },
      ["Skola 2027", "Skola 2028"],
    ],
  ];

  it.each(lostFrames)("[A-5] left out: %s", (_, leftOut, lost) => {
    const outcome = run(leftOut);
    expect(framesOf(outcome)).toEqual(without(...lost));
    const years = [2027, 2028].filter((year) => lost.some((key) => key.endsWith(String(year))));
    expect(incompleteOf(outcome).filter((sum) => sum.startsWith("alla"))).toEqual(years.map((year) => `alla ${year}`));
    expect(outcome.room.map((room) => room.year)).toEqual([2027, 2028].filter((year) => !years.includes(year)));
    const told = outcome.findings.flatMap((one) => (one.code === "frame-not-computed" ? one.facts : []));
    const codes = told.map(({ service, year }) => `${service} ${year}`.toLowerCase());
    expect(told.map(({ causes }) => causes)).toEqual(told.map(() => Object.keys(leftOut)));
    expect(codes.sort()).toEqual(lost.map((key) => key.toLowerCase()).sort());
    expect(outcome.findings.filter((one) => one.code !== "frame-not-computed")).toEqual([]);
  });

  it("[T3.2-d] keeps the frame decided for 2026 though its ambition was left out; only the effects are unknown", () => {
    const baseFrames = [...(SOUND.baseFrames ?? []), { service: "Skola", year: 2026, frame: 6400 }];
    const outcome = run({ ambitions: [{ ...at("ambitions"), service: "Skola", year: 2026 }] }, { baseFrames });
    expect(outcome.frames.find((frame) => frame.service === "Skola" && frame.year === 2027)).toMatchObject({
      frame: 7000,
      previousFrame: 6400,
      change: 600,
      volumeEffect: undefined,
      priceEffect: undefined,
      ambitionEffect: undefined,
    });
  });
});
