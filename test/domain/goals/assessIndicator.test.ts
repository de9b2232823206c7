import type { IndicatorRow } from "../../../src/domain/goalRows";
import { assessIndicators } from "../../../src/domain/goals/assessIndicators";
import { parsePeriod } from "../../../src/domain/period";
import { workbookOf } from "../workbookOf";

type Cells = Partial<Omit<IndicatorRow, "at">>;
type Value = number | string | undefined;

const measured = (values: Readonly<Record<string, Value>>) =>
  Object.entries(values).map(([text, value]) => {
    const period = parsePeriod(text);
    if (!period) throw new Error(`${text} is no period`);
    return { period, value, indicator: " i1" };
  });

function assess(indicator: Cells, values: Readonly<Record<string, Value>>, yellowMargin = 0.05) {
  const workbook = workbookOf({
    settings: { yellowMargin },
    indicators: [indicator],
    measurements: measured(values),
  });
  const { value, findings } = assessIndicators(workbook);
  return { ...value[0], codes: findings.map((one) => one.code), findings };
}
const light = (indicator: Cells, value: Value) => assess(indicator, { "2026": value }).status;
const lights = (indicator: Cells, ...values: readonly Value[]) => values.map((value) => light(indicator, value));

describe("Sundsvall 4: results are seen as red, yellow or green", () => {
  it("[S4-b] Högre, target 80: green from 80, yellow from 76 (5 % below), else red", () => {
    expect(lights({}, 80, 79.9, 76, 75.9)).toEqual(["green", "yellow", "yellow", "red"]);
  });

  it("[S4-b] Lägre, target 10: green to 10, yellow to 10,5, else red", () => {
    expect(lights({ direction: "lower", target: 10 }, 10, 10.1, 10.5, 10.6)).toEqual([
      "green",
      "yellow",
      "yellow",
      "red",
    ]);
  });

  it("[S4-b] takes the margin from the size of a negative target: −2 is yellow to −2,1", () => {
    expect(lights({ target: -2 }, -2, -2.1, -2.2)).toEqual(["green", "yellow", "red"]);
    expect(lights({ target: -2, direction: "lower" }, -2, -1.9, -1.8)).toEqual(["green", "yellow", "red"]);
  });

  it("[S4-b] uses Gräns gul where given", () => {
    expect(lights({ yellowLimit: 60 }, 60, 59)).toEqual(["yellow", "red"]);
    expect(lights({ direction: "lower", target: 10, yellowLimit: 20 }, 20, 21)).toEqual(["yellow", "red"]);
  });

  it("[S4-b] Intervall 10–20: 5 % outside the bound it lies at, so 9,5 and 21 are yellow", () => {
    const interval: Cells = { direction: "interval", target: 10, targetTo: 20 };
    expect(lights(interval, 9.4, 9.5, 10, 20, 21, 21.1)).toEqual(["red", "yellow", "green", "green", "yellow", "red"]);
  });

  it("[S4-b] Intervall: Gräns gul is the width of the margin outside, on both sides", () => {
    const interval: Cells = { direction: "interval", target: 10, targetTo: 20, yellowLimit: 3 };
    expect(lights(interval, 6.9, 7, 23, 23.1)).toEqual(["red", "yellow", "yellow", "red"]);
  });

  it("[S4-b] is not turned by what binary numbers add: 0,3 reaches 0,1 + 0,2, and 0,1 × 3 stays at or below 0,3", () => {
    expect(light({ target: 0.1 + 0.2 }, 0.3)).toBe("green");
    expect(light({ target: 0.3, direction: "lower" }, 0.1 * 3)).toBe("green");
    expect(light({ target: 0 }, 0.3 - (0.1 + 0.2))).toBe("green");
    expect(light({ target: 0.3, yellowLimit: 0.3 }, 0.299999)).toBe("red");
  });

  it("[S4-b] advises on a Gräns gul beyond the target, which leaves nothing yellow", () => {
    const result = assess({ yellowLimit: 90 }, { "2026": 79 });
    expect([result.status, result.codes]).toEqual(["red", ["yellow-limit-on-wrong-side"]]);
    expect(assess({ yellowLimit: 5, direction: "lower", target: 10 }, {}).codes).toEqual([
      "yellow-limit-on-wrong-side",
    ]);
    const negative: Cells = { direction: "interval", target: 10, targetTo: 20, yellowLimit: -1 };
    expect(assess(negative, { "2026": 21 })).toMatchObject({ status: "yellow", codes: ["yellow-limit-on-wrong-side"] });
  });
});

describe("Tranemo styrmodell 3.3: every goal has indicators, quantitative or qualitative", () => {
  it("[T3.3-c] reads Uppfyllt, Delvis uppfyllt and Ej uppfyllt, or the colours, in any case", () => {
    const words = ["UPPFYLLT", "Grön", " delvis uppfyllt ", "gul", "Ej uppfyllt", "röd"];
    expect(lights({ kind: "qualitative", target: undefined }, ...words)).toEqual([
      "green",
      "green",
      "yellow",
      "yellow",
      "red",
      "red",
    ]);
  });

  it("[T3.3-c] does not guess at another word, at a number, or at what every object inherits", () => {
    for (const value of ["Nästan", 3, "constructor"]) {
      const result = assess({ kind: "qualitative" }, { "2026": value });
      expect([result.status, result.codes]).toEqual(["grey", ["judgement-unknown"]]);
    }
  });

  it("[A-5] is grey, not an older green, when the latest value can not be read", () => {
    const result = assess({}, { "2026-T1": 90, "2026-T2": "cirka 90" });
    expect(result).toMatchObject({ status: "grey", value: "cirka 90", trend: undefined });
    expect(result.findings).toEqual([
      {
        code: "value-not-a-number",
        at: { table: "measurements", row: 2, column: "value" },
        facts: { indicator: "I1", found: "cirka 90" },
      },
    ]);
  });

  it("[A-5] is grey when nothing is measured: empty is not 0", () => {
    expect(assess({ direction: "lower" }, {})).toMatchObject({ status: "grey", value: undefined, period: undefined });
    expect(assess({ direction: "lower" }, { "2026": undefined, "2025": " " })).toMatchObject({
      status: "grey",
      codes: [],
    });
  });

  it("[T3.3-c] takes the latest period with a value, the longer of two that end together", () => {
    expect(assess({}, { "2026-T2": undefined, "2026-T1": 82, "2025": 70 })).toMatchObject({
      value: 82,
      status: "green",
    });
    expect(assess({}, { "2025": 1, "2025-12": 90 }).value).toBe(1);
  });

  it("[T3.3-c] trend is the value's direction against the measured period before, also when lower is better", () => {
    const lower: Cells = { direction: "lower", target: 10 };
    expect(assess(lower, { "2026": 12, "2025": undefined, "2024": 9 }).trend).toBe("up");
    expect(assess(lower, { "2026": 9, "2025": 12 }).trend).toBe("down");
    expect(assess({}, { "2026": 0.3, "2025": 0.1 + 0.2 }).trend).toBe("level");
    expect(assess({}, { "2026": 9 }).trend).toBeUndefined();
    expect(assess({ kind: "qualitative" }, { "2026": "Gul", "2025": "Röd" }).trend).toBe("up");
  });

  it("[T3.3-c] has no light without a target, or with an interval that ends before it begins", () => {
    expect(assess({ target: undefined }, { "2026": 1 })).toMatchObject({ status: "grey", codes: ["target-missing"] });
    const interval: Cells = { direction: "interval", target: 10 };
    expect(assess(interval, { "2026": 10 })).toMatchObject({ status: "grey", codes: ["target-missing"] });
    expect(assess({ ...interval, targetTo: 5 }, { "2026": 7 })).toMatchObject({
      status: "grey",
      codes: ["interval-reversed"],
    });
  });
});
