import { evaluate } from "../../../src/domain/evaluate";
import { explain } from "../../../src/domain/explain/explain";
import { readExample } from "./exampleTargets";

const { workbook } = readExample("lindmo");
const outcome = evaluate(workbook);

describe("Tranemo styrmodell 3.3: why a goal has its light", () => {
  it("[S4-b] M1: weights 2, 1 and 1, of which a yellow counts half: 3,5 of 4 is 87,5 %, at least 75 %", () => {
    const explained = explain(workbook, outcome, { table: "goals", row: 1, column: "status" });
    expect(explained?.value).toEqual({ kind: "light", light: "green" });
    expect(explained?.step?.value).toBe(0.875);
    expect(explained?.step?.operation?.parts.map(({ step }) => step.value)).toEqual([3.5, 4]);
    const [green] = explained?.decision ?? [];
    expect(green?.conditions).toMatchObject([{ left: { value: 0.875 }, relation: "atLeast", right: { value: 0.75 } }]);
  });

  it("[S4-b] I2, lower is better: 6,8 is more than the target 6 and at most the limit 7,5, so yellow", () => {
    const explained = explain(workbook, outcome, { table: "indicators", row: 2, column: "status" });
    expect(explained?.value).toEqual({ kind: "light", light: "yellow" });
    expect(explained?.decision?.slice(0, 2).map(({ conditions }) => conditions)).toMatchObject([
      [{ left: { value: 6.8 }, relation: "atMost", right: { value: 6 }, holds: false }],
      [{ left: { value: 6.8 }, relation: "atMost", right: { value: 7.5 }, holds: true }],
    ]);
  });
});
