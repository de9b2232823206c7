import { indexedFrames } from "../../src/reports/shared/indexedFrames";

const ROW = { year: 2027, partOf: undefined, lastFrame: 100, change: 0.02, frame: 110 };
const reviews = [
  { ...ROW, unit: "Skola", service: "Grundskola", indexed: 102 },
  { ...ROW, unit: "Skola", service: "Fritids", indexed: 51 },
  { ...ROW, unit: "Skola", service: "Läxhjälp", partOf: "Grundskola", indexed: 10 },
  { ...ROW, unit: "Teknik", service: "Gata", indexed: undefined },
];

describe("Teknisk uppräkning, summerad", () => {
  it("[S4-a] adds 102 and 51 to 153, without the 10 that are part of the 102", () => {
    expect(indexedFrames(reviews, "skola")).toBe(153);
  });

  it("[A-5] knows no sum where a part is unknown, nor for a unit without any", () => {
    expect(indexedFrames(reviews, "Teknik")).toBeUndefined();
    expect(indexedFrames(reviews, undefined)).toBeUndefined();
    expect(indexedFrames(reviews, "Omsorg")).toBeUndefined();
    expect(indexedFrames([], undefined)).toBeUndefined();
  });
});
