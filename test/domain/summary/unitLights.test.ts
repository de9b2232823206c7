import fc from "fast-check";
import { evaluate } from "../../../src/domain/evaluate";
import type { Light } from "../../../src/domain/light";
import { overallLight } from "../../../src/domain/summary/overallLight";
import { worstLight } from "../../../src/domain/summary/worstLight";
import { type Written, workbookOf } from "../workbookOf";

const LIGHTS = ["green", "yellow", "red", "grey"] as const;
const NONE = { goals: "grey", factors: "grey", risks: "grey", unknown: undefined } as const;

function overall(economy: Light, goals: Light) {
  const given = { forecast: economy, recovery: "grey", unknown: undefined } as const;
  return overallLight(given, { ...NONE, goals });
}

describe("Tranemo styrmodell 3.2: the economy is superior to the operation", () => {
  it.each([
    ["red", "green", "red", "forecast"],
    ["red", "red", "red", "forecast"],
    ["yellow", "green", "yellow", "forecast"],
    ["yellow", "red", "red", "goals"],
    ["yellow", "grey", "yellow", "forecast"],
    ["green", "green", "green", "goals"],
    ["green", "yellow", "yellow", "goals"],
    ["green", "grey", "green", "forecast"],
    ["grey", "yellow", "yellow", "goals"],
    ["grey", "grey", "grey", "nothing"],
  ] as const)("[T3.2-g] economy %s and goals %s are %s, by the %s", (economy, goals, light, decidedBy) => {
    expect(overall(economy, goals)).toEqual({ overall: light, decidedBy });
  });

  it("[T3.2-g] lets the factors speak without goals, and the risks without both", () => {
    const economy = { forecast: "green", recovery: "grey", unknown: undefined } as const;
    expect(overallLight(economy, { ...NONE, factors: "yellow", risks: "red" })).toEqual({
      overall: "yellow",
      decidedBy: "factors",
    });
    expect(overallLight(economy, { ...NONE, risks: "red" })).toEqual({ overall: "red", decidedBy: "risks" });
  });

  it("[T3.2-g] [A-10] is never better than the economy, whatever the lights", () => {
    const score: Readonly<Record<Light, number>> = { red: 0, yellow: 1, green: 2, grey: 3 };
    for (const forecast of LIGHTS) {
      for (const recovery of LIGHTS) {
        for (const goals of LIGHTS) {
          const economy = worstLight([forecast, recovery]);
          const unit = overallLight({ forecast, recovery, unknown: undefined }, { ...NONE, goals });
          expect(score[unit.overall]).toBeLessThanOrEqual(score[economy]);
        }
      }
    }
  });

  it("[A-5] is never green when some of the economy can not be known", () => {
    for (const forecast of LIGHTS) {
      for (const goals of LIGHTS) {
        const unit = overallLight({ forecast, recovery: "grey", unknown: "recovery" }, { ...NONE, goals });
        expect(unit.overall).not.toBe("green");
        expect(forecast !== "red" || unit.overall === "red").toBe(true);
      }
    }
  });
});

const month = (part: number) => ({ kind: "month", year: 2026, part }) as const;

function lightsOf(written: Written) {
  const [unit] = evaluate(workbookOf(written)).unitLights;
  return unit;
}

describe("A unit's lights", () => {
  const forecast = { unit: "Omsorg", period: month(8), frame: 1000, forecast: 1000 };

  it("[T3.2-g] takes the newest forecast, the worst deficit and the goals of its own rolled up", () => {
    const goal = (id: string, assessment: Light, unit = "omsorg ") => ({ id, unit, assessment, reason: "Sett" });
    const written: Written = {
      units: [{ unit: "Omsorg" }],
      followUps: [forecast, { ...forecast, period: month(4), forecast: 2000 }],
      yearResults: [
        { unit: "Omsorg", year: 2024, frame: 0, outcome: 100 },
        { unit: "Omsorg", year: 2025, frame: 0, outcome: 0 },
      ],
      goals: [goal("M1", "green"), goal("M2", "green"), goal("M3", "yellow"), goal("M4", "red", "Skola")],
      risks: [
        { id: "R1", unit: "Omsorg", probability: 1, consequence: 1 },
        { id: "R2", unit: "Omsorg", probability: 2, consequence: 3 },
      ],
    };
    expect(lightsOf(written)).toEqual({
      unit: "Omsorg",
      forecast: "green",
      recovery: "yellow",
      goals: "green",
      factors: "grey",
      risks: "yellow",
      overall: "yellow",
      decidedBy: "recovery",
    });
  });

  it("[A-5] has no forecast light when a row that may be newer could not be read; an older one changes nothing", () => {
    const at = { table: "followUps", row: 2 } as const;
    const lost = (period?: ReturnType<typeof month>) =>
      lightsOf({
        followUps: [forecast],
        leftOut: { followUps: [{ at, unit: "Omsorg", ...(period ? { period } : {}) }] },
      });
    expect(lost()).toMatchObject({ forecast: "grey", overall: "grey", decidedBy: "forecast" });
    expect(lost(month(8))).toMatchObject({ forecast: "grey", overall: "grey" });
    expect(lost(month(4))).toMatchObject({ forecast: "green", overall: "green" });
  });

  it("[A-5] [T3.2-a] has no forecast light when another unit has handed in for a later period, but keeps other bad news", () => {
    const other = { ...forecast, unit: "Skola" };
    const old = { ...forecast, period: month(4) };
    expect(lightsOf({ followUps: [old, other] })).toMatchObject({
      unit: "Omsorg",
      forecast: "grey",
      overall: "grey",
      decidedBy: "forecast",
    });
    const goals = [{ id: "M1", unit: "Omsorg", assessment: "red" as const, reason: "Sett" }];
    expect(lightsOf({ followUps: [old, other], goals })).toMatchObject({ forecast: "grey", overall: "red" });
    expect(lightsOf({ followUps: [forecast, other] })).toMatchObject({ forecast: "green", overall: "green" });
    expect(lightsOf({ followUps: [forecast, { ...other, period: month(4) }] })?.forecast).toBe("green");
  });

  it("[A-5] takes a row without a unit for its own only where it lacks the period", () => {
    const at = { table: "followUps", row: 2 } as const;
    const nameless = (part: number) =>
      lightsOf({ followUps: [forecast], leftOut: { followUps: [{ at, period: month(part) }] } })?.forecast;
    expect([nameless(8), nameless(9)]).toEqual(["green", "grey"]);
  });

  it("[A-5] is not green when a deficit of it may stand in a row that could not be read", () => {
    const leftOut = { yearResults: [{ at: { table: "yearResults", row: 1 } as const, unit: "Omsorg", year: 2025 }] };
    expect(lightsOf({ followUps: [forecast], leftOut })).toMatchObject({
      forecast: "green",
      recovery: "grey",
      overall: "grey",
      decidedBy: "recovery",
    });
  });

  it("[T3.2-g] every unit once, those of Organisation first; never better than its economy", () => {
    const name = fc.constantFrom("Omsorg", "omsorg ", "Skola", "Teknik");
    const row = fc.record({
      unit: name,
      forecast: fc.integer({ min: 0, max: 3 }),
      part: fc.integer({ min: 1, max: 12 }),
    });
    const goals = fc.array(fc.record({ unit: name, assessment: fc.constantFrom(...LIGHTS) }), { maxLength: 5 });
    const score: Readonly<Record<Light, number>> = { red: 0, yellow: 1, green: 2, grey: 3 };
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), goals, (rows, own) => {
        const { unitLights } = evaluate(
          workbookOf({
            units: [{ unit: "Teknik" }],
            followUps: rows.map(({ unit, forecast: sum, part }) => ({
              unit,
              period: month(part),
              frame: 1,
              forecast: sum,
            })),
            goals: own.map((goal, index) => ({ ...goal, id: `M${index}`, reason: "Sett" })),
          }),
        );
        expect(unitLights[0]?.unit).toBe("Teknik");
        expect(new Set(unitLights.map(({ unit }) => unit.trim().toLowerCase())).size).toBe(unitLights.length);
        for (const unit of unitLights) {
          expect(score[unit.overall]).toBeLessThanOrEqual(score[worstLight([unit.forecast, unit.recovery])]);
        }
      }),
      { seed: 32, numRuns: 150 },
    );
  });
});
