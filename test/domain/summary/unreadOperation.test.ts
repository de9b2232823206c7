import { evaluate } from "../../../src/domain/evaluate";
import { unreadOperation } from "../../../src/domain/summary/unreadOperation";
import { type Written, workbookOf } from "../workbookOf";

const year = (of: number) => ({ kind: "year", year: of }) as const;
const goals = { table: "goals", row: 9 } as const;
const factors = { table: "factors", row: 9 } as const;
const indicators = { table: "indicators", row: 9 } as const;
const measurements = { table: "measurements", row: 9 } as const;
const risks = { table: "risks", row: 9 } as const;

/** What is unread of Omsorg's operation, and of Skola's. */
function unreadOf(written: Written) {
  const unread = unreadOperation(workbookOf(written));
  return [unread("OMSORG"), unread("Skola")];
}

const PLAN: Written = {
  goals: [
    { id: "M1", unit: "Omsorg" },
    { id: "M2", unit: "Skola" },
  ],
  factors: [{ id: "F1", unit: "Omsorg" }, { id: "F2", goal: "m2" }, { id: "F3" }],
  indicators: [
    { id: "I1", belongsTo: "M1" },
    { id: "I2", belongsTo: "F2" },
  ],
  measurements: [
    { indicator: "I1", period: year(2025), value: 90 },
    { indicator: "I2", period: year(2025), value: 90 },
  ],
  risks: [
    { id: "R1", unit: "Omsorg" },
    { id: "R2", unit: "Skola" },
  ],
};

const lost = (leftOut: Written["leftOut"] = {}) => unreadOf({ ...PLAN, leftOut });

describe("A-5: what of a unit's operation can not be known", () => {
  it("[A-5] is nothing where every row was read", () => {
    expect(lost()).toEqual([undefined, undefined]);
  });

  it("[A-5] is a goal or a risk of its own, or one whose unit can not be read; one of no unit is nobody's", () => {
    expect(lost({ goals: [{ at: goals, unit: "omsorg " }] })).toEqual(["goals", undefined]);
    expect(lost({ goals: [{ at: goals, id: "M9" }] })).toEqual(["goals", "goals"]);
    expect(lost({ goals: [{ at: goals, unit: undefined }] })).toEqual([undefined, undefined]);
    expect(lost({ risks: [{ at: risks, unit: "Skola" }] })).toEqual([undefined, "risks"]);
    expect(lost({ risks: [{ at: risks }] })).toEqual(["risks", "risks"]);
  });

  it("[WB] is a row whose id another row has too, both its unit and the other's", () => {
    expect(lost({ goals: [{ at: goals, id: "m1", unit: "Teknik" }] })).toEqual(["goals", undefined]);
    expect(lost({ risks: [{ at: risks, id: "R2", unit: "Omsorg" }] })).toEqual(["risks", "risks"]);
    expect(lost({ factors: [{ at: factors, id: "F1", unit: "Teknik", goal: undefined }] })).toEqual([
      "factors",
      undefined,
    ]);
    expect(lost({ indicators: [{ at: indicators, id: "I1", belongsTo: undefined }] })).toEqual(["goals", undefined]);
  });

  it("[T3.4-a] a factor is its unit's and its goal's", () => {
    const factor = (row: object) => lost({ factors: [{ at: factors, id: "F9", ...row }] });
    expect(factor({ unit: undefined, goal: "M2" })).toEqual([undefined, "factors"]);
    expect(factor({ unit: "Omsorg", goal: "M2" })).toEqual(["factors", "factors"]);
    expect(factor({ unit: "Omsorg" })).toEqual(["factors", undefined]);
    expect(factor({ unit: undefined })).toEqual(["factors", "factors"]);
    expect(factor({ unit: undefined, goal: undefined })).toEqual([undefined, undefined]);
  });

  it("[T3.3-c] an indicator is that of the goal or factor it belongs to", () => {
    const indicator = (row: object) => lost({ indicators: [{ at: indicators, id: "I9", ...row }] });
    expect(indicator({ belongsTo: "M1" })).toEqual(["goals", undefined]);
    expect(indicator({ belongsTo: "F2" })).toEqual([undefined, "factors"]);
    expect(indicator({ belongsTo: "F3" })).toEqual([undefined, undefined]);
    expect(indicator({ belongsTo: undefined })).toEqual([undefined, undefined]);
    expect(indicator({})).toEqual(["goals", "goals"]);
  });

  it("[T3.3-c] a measurement is its indicator's where it may be the latest: 2025 was read, 2024 is older", () => {
    const measurement = (row: object) => lost({ measurements: [{ at: measurements, ...row }] });
    expect(measurement({ indicator: "i1", period: year(2026) })).toEqual(["goals", undefined]);
    expect(measurement({ indicator: "I2" })).toEqual([undefined, "factors"]);
    expect(measurement({ indicator: "I1", period: year(2025), value: 90 })).toEqual(["goals", undefined]);
    expect(measurement({ indicator: "I1", period: year(2024) })).toEqual([undefined, undefined]);
    const both = [2026, 2024].map((period) => ({ at: measurements, indicator: "I1", period: year(period) }));
    expect(lost({ measurements: both })).toEqual(["goals", undefined]);
    expect(lost({ measurements: both.toReversed() })).toEqual(["goals", undefined]);
    expect(measurement({ period: year(2026) })).toEqual(["goals", "factors"]);
    expect(measurement({ period: year(2024) })).toEqual([undefined, undefined]);
  });

  it("[T3.3-c] a latest value that its indicator can not use is not known either", () => {
    const more = (period: number) => ({ indicator: "I1", period: year(period), value: "bra" });
    const read = (period: number) => unreadOf({ ...PLAN, measurements: [...(PLAN.measurements ?? []), more(period)] });
    expect(read(2026)).toEqual(["goals", undefined]);
    expect(read(2024)).toEqual([undefined, undefined]);
  });
});

describe("T3.2-g: the whole unit is never green when something of its operation could not be read", () => {
  const month = { kind: "month", year: 2026, part: 8 } as const;
  const overall = (written: Written) =>
    evaluate(workbookOf(written)).unitLights.map((one) => [one.overall, one.decidedBy]);
  const judged = (id: string, assessment: "green" | "yellow" | "red") => ({
    id,
    unit: "Omsorg",
    assessment,
    reason: "Sett",
  });
  const unread: Written["leftOut"] = { goals: [{ at: goals, id: "M2", unit: "Omsorg", assessment: "red" }] };
  const factor: Written = {
    factors: [{ id: "F1", unit: "Omsorg" }],
    indicators: [{ id: "I1", belongsTo: "F1" }],
    measurements: [{ value: 90, period: year(2026) }],
  };

  it("[T3.2-g] [A-5] a red goal with an unreadable Motivering does not leave the unit green by its factors", () => {
    expect(overall({ ...factor })).toEqual([["green", "factors"]]);
    expect(overall({ ...factor, leftOut: unread })).toEqual([["grey", "goals"]]);
  });

  it("[T3.2-g] green becomes grey, yellow and red stand", () => {
    const at = (assessment: "green" | "yellow" | "red") =>
      overall({ goals: [judged("M1", assessment)], leftOut: unread });
    expect(["green", "yellow", "red"].map((light) => at(light as "green"))).toEqual([
      [["grey", "goals"]],
      [["yellow", "goals"]],
      [["red", "goals"]],
    ]);
  });

  it("[T3.2-g] a green economy is not the unit's where its only goal could not be read; a yellow one stands", () => {
    const forecast = (sum: number) => ({ unit: "Omsorg", period: month, frame: 1000, forecast: sum });
    const measures = [{ unit: "Omsorg", year: 2026, effect: 500 }];
    expect(overall({ followUps: [forecast(1000)], leftOut: unread })).toEqual([["grey", "goals"]]);
    expect(overall({ followUps: [forecast(1100)], measures, leftOut: unread })).toEqual([["yellow", "forecast"]]);
    expect(overall({ followUps: [forecast(1000)], leftOut: { risks: [{ at: risks }] } })).toEqual([["grey", "risks"]]);
  });
});
