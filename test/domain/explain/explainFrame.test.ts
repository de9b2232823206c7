import { evaluate } from "../../../src/domain/evaluate";
import { explain } from "../../../src/domain/explain/explain";
import { allSteps } from "./checkExplanation";
import { readExample } from "./exampleTargets";

const { workbook } = readExample("lindmo");
const outcome = evaluate(workbook);
const frame = explain(workbook, outcome, { table: "frames", row: 1, column: "frame" });

describe("Tranemo styrmodell 3.2: how a frame comes about", () => {
  it("[T3.2-c] Förskola 2027: 158 400 kr of 2026 × 1,031 for PKV 2027, with where both were found and when", () => {
    const steps = frame ? allSteps(frame) : [];
    const cost = steps.find(({ place }) => place?.table === "standardCosts");
    expect(cost).toMatchObject({ value: 158_400, source: { published: "2026-09-30" } });
    expect(steps.find(({ label }) => label.kind === "word" && label.word === "indexFactor")?.value).toBe(1.031);
    expect(steps.find(({ place }) => place?.table === "priceIndexes")).toMatchObject({
      value: 0.031,
      source: { published: "2026-10-15" },
    });
  });

  it("[T3.2-c] [T3.2-d] against 2026: volume, price and ambition come to the change", () => {
    const effects = frame?.against?.step.operation?.parts.map(({ step }) => step.value) ?? [];
    expect(frame?.against?.year).toBe(2026);
    expect(effects.map(Math.round)).toEqual([-1822, 4040, 900]);
    expect(frame?.against?.step.value).toBeCloseTo(outcome.frames[0]?.change ?? 0, 6);
  });
});
