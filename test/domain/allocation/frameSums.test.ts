import type { ServiceRow } from "../../../src/domain/structureRows";
import { type Written, workbookOf } from "../workbookOf";
import { evaluateFrames } from "./evaluateFrames";

const fixed = (service: string, unit: string, partOf?: string): Partial<ServiceRow> => ({
  service,
  unit,
  method: "fixed",
  partOf,
});
const base = (service: string, frame: number, year = 2027) => ({ service, year, frame });
const ONE_YEAR = { planYears: 1 };

const WRITTEN: Written = {
  settings: ONE_YEAR,
  services: [fixed("Skola", "Lärande"), fixed("Måltid", "Lärande", "skola"), fixed("Gata", "Teknik")],
  baseFrames: [
    base("Skola", 900.25),
    base("Måltid", 40),
    base("Gata", 100.5),
    base("Skola", 880, 2026),
    base("Gata", 90, 2026),
  ],
};

describe("WB: sums per unit and total", () => {
  it("[A-6] adds 900,25 + 100,5 = 1 000,75 and leaves the earmarked 40 out", () => {
    expect(evaluateFrames(workbookOf(WRITTEN)).frameSums).toEqual([
      { year: 2027, unit: "Lärande", frame: 900.25, previousFrame: 880, complete: true },
      { year: 2027, unit: "Teknik", frame: 100.5, previousFrame: 90, complete: true },
      { year: 2027, unit: undefined, frame: 1000.75, previousFrame: 970, complete: true },
    ]);
  });

  it("[A-5] a sum that lacks a service says so; a unit that lacks all of them has no sum", () => {
    const baseFrames = [base("Skola", 900)];
    const services = [...(WRITTEN.services ?? []), fixed("Bad", "Lärande")];
    expect(evaluateFrames(workbookOf({ ...WRITTEN, services, baseFrames })).frameSums).toEqual([
      { year: 2027, unit: "Lärande", frame: 900, previousFrame: undefined, complete: false },
      { year: 2027, unit: undefined, frame: 900, previousFrame: undefined, complete: false },
    ]);
  });

  it("[WB] counts a service that is written twice once", () => {
    const services = [...(WRITTEN.services ?? []), fixed(" SKOLA", "Lärande")];
    const sums = evaluateFrames(workbookOf({ ...WRITTEN, services })).frameSums;
    expect(sums.find((sum) => sum.unit === undefined)?.frame).toBe(1000.75);
  });

  it("[WB] an earmark in a circle is a finding on each row, and the sums that miss the money are not complete", () => {
    const services = [
      fixed("A", "Lärande", "B"),
      fixed("B", "Lärande", " a"),
      fixed("C", "Lärande", "A"),
      fixed("D", "Lärande"),
    ];
    const outcome = evaluateFrames(
      workbookOf({ ...WRITTEN, services, baseFrames: ["A", "B", "C", "D"].map((name) => base(name, 10)) }),
    );
    expect(outcome.findings.map((one) => one.at)).toEqual([
      { table: "services", row: 1, column: "partOf" },
      { table: "services", row: 2, column: "partOf" },
    ]);
    expect(outcome.frameSums.map((sum) => [sum.frame, sum.complete])).toEqual([
      [10, false],
      [10, false],
    ]);
  });
});

describe("Timrå styrmodell: frames from the money there is", () => {
  const funding = [
    { item: "Skatter", amount: 1200 },
    { item: "Utjämning", amount: 0.75 },
    { item: " RESULTATMÅL ", amount: 20 },
    { item: "Skatter", amount: 9, year: 2028 },
  ];

  it("[Ti-d] leaves 1 200,75 − 20 − 1 000,75 = 180", () => {
    expect(evaluateFrames(workbookOf({ ...WRITTEN, funding })).room).toEqual([
      { year: 2027, funding: 1200.75, resultTarget: 20, frames: 1000.75, left: 180 },
    ]);
  });

  it("[A-5] has no room without revenues, nor while a frame is missing", () => {
    expect(evaluateFrames(workbookOf({ ...WRITTEN, funding: funding.slice(2) })).room).toEqual([]);
    expect(evaluateFrames(workbookOf({ ...WRITTEN, funding, baseFrames: [base("Skola", 900)] })).room).toEqual([]);
  });
});

describe("Tranemo styrmodell 3.2: the years of the frames", () => {
  it("[T3.2-e] gives no frames without a budget year, and as many years as are asked for with one", () => {
    expect(evaluateFrames(workbookOf({ ...WRITTEN, settings: { budgetYear: undefined } })).frames).toEqual([]);
    const baseFrames = [2027, 2028].flatMap((year) => [
      base("Skola", 1, year),
      base("Måltid", 1, year),
      base("Gata", 1, year),
    ]);
    const { frames, findings } = evaluateFrames(workbookOf({ ...WRITTEN, settings: { planYears: 2 }, baseFrames }));
    expect([frames.map((frame) => frame.year), findings]).toEqual([[2027, 2028, 2027, 2028, 2027, 2028], []]);
  });
});
