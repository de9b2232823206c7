import type { LeftOut } from "../../../src/domain/leftOut";
import { at, framesOf, incompleteOf, run, SOUND, told, WHOLE } from "./soundFrames";

describe("A-5: a sum that may lack a row is not called whole", () => {
  const allSums = ["Lärande 2027", "Teknik 2027", "alla 2027", "Lärande 2028", "Teknik 2028", "alla 2028"];
  const sums: readonly (readonly [string, LeftOut, readonly string[], readonly string[]])[] = [
    [
      "a service of Teknik",
      { services: [{ ...at("services"), service: "Park", unit: "Teknik", partOf: undefined }] },
      ["Teknik 2027", "alla 2027", "Teknik 2028", "alla 2028"],
      ["frame-not-computed services 9 Park 2027", "frame-not-computed services 9 Park 2028"],
    ],
    [
      "a service whose unit can not be read",
      { services: [{ ...at("services"), service: "Park", partOf: undefined }] },
      allSums,
      ["frame-not-computed services 9 Park 2027", "frame-not-computed services 9 Park 2028"],
    ],
    [
      "an earmarked part of Skola",
      { services: [{ ...at("services"), service: "Lov", unit: "Lärande", partOf: "Skola" }] },
      [],
      ["frame-not-computed services 9 Lov 2027", "frame-not-computed services 9 Lov 2028"],
    ],
    [
      "a service without a name",
      { services: [{ ...at("services"), unit: "Lärande", partOf: undefined }] },
      ["Lärande 2027", "alla 2027", "Lärande 2028", "alla 2028"],
      ["sums-incomplete services 9"],
    ],
    [
      "a price of 2028 without a service",
      { standardCosts: [{ ...at("standardCosts"), group: "7–15", year: 2028, cost: 5 }] },
      allSums.slice(3),
      ["sums-incomplete standardCosts 9"],
    ],
    [
      "an ambition of 2027 without a service",
      { ambitions: [{ ...at("ambitions"), year: 2027, amount: 5 }] },
      allSums.slice(0, 3),
      ["sums-incomplete ambitions 9"],
    ],
    [
      "an ambition of 2026 without a service, which may be Gata's",
      { ambitions: [{ ...at("ambitions"), year: 2026, amount: 5 }] },
      allSums,
      ["sums-incomplete ambitions 9"],
    ],
    ["an ambition of 2025 without a service", { ambitions: [{ ...at("ambitions"), year: 2025, amount: 5 }] }, [], []],
    [
      "a volume of 2027 without a group",
      { volumes: [{ ...at("volumes"), year: 2027, volume: 5 }] },
      allSums,
      ["sums-incomplete volumes 9"],
    ],
  ];

  it.each(sums)("[T3.2-e] left out: %s", (_, leftOut, incomplete, findings) => {
    const outcome = run(leftOut);
    expect(framesOf(outcome)).toEqual(WHOLE);
    expect(incompleteOf(outcome)).toEqual(incomplete);
    expect(told(outcome)).toEqual(findings);
  });

  it("[T3.2-e] nor is one when a price names a service that is not there: Skoola", () => {
    const standardCosts = [...(SOUND.standardCosts ?? []), { service: "Skoola", year: 2028, cost: 5 }];
    const outcome = run({}, { standardCosts });
    expect(incompleteOf(outcome)).toEqual(allSums.slice(3));
    expect(told(outcome)).toEqual(["sums-incomplete standardCosts 3"]);
  });

  it("[WB] an earmarked part that holds another part is missing from the sums, since the whole may be in neither", () => {
    const services = [
      ...(SOUND.services ?? []),
      { service: "Lek", unit: "Lärande", method: "fixed" as const, partOf: "Lov" },
    ];
    const baseFrames = [
      ...(SOUND.baseFrames ?? []),
      ...[2027, 2028].map((year) => ({ service: "Lek", year, frame: 1 })),
    ];
    const leftOut = { services: [{ ...at("services"), service: "Lov", unit: "Lärande", partOf: "Lek" }] };
    expect(incompleteOf(run(leftOut, { services, baseFrames }))).toContain("Lärande 2027");
  });
});

describe("Ti-d: what is left is not computed without all of the money", () => {
  it("[Ti-d] a left-out row of 2027 takes the room of 2027, one without a year that of both", () => {
    const one = run({ funding: [{ ...at("funding"), item: "Skatter", year: 2027 }] });
    expect(one.room.map((room) => room.year)).toEqual([2028]);
    expect(told(one)).toEqual(["room-not-computed funding 9 2027"]);
    expect(framesOf(one)).toEqual(WHOLE);
    const both = run({ funding: [{ ...at("funding"), amount: 5 }] });
    expect(both.room).toEqual([]);
    expect(told(both)).toEqual(["room-not-computed funding 9 2027", "room-not-computed funding 9 2028"]);
  });
});
