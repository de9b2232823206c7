import { evaluate } from "../../../src/domain/evaluate";
import { explainer } from "../../../src/domain/explain/explain";
import { shownStep } from "../../../src/domain/explain/shownStep";
import { tidyStep } from "../../../src/domain/explain/tidyStep";
import { EXAMPLES, readExample, writtenCells } from "./exampleTargets";
import { sampled } from "./sampled";
import { unredoable } from "./unredoable";

describe("A chain without the lines that only repeat", () => {
  it.each(EXAMPLES)("[A-6] can still be redone with the numbers shown, in %s", (name) => {
    const { workbook } = readExample(name);
    const outcome = evaluate(workbook);
    const explain = explainer(workbook, outcome);
    const faults = sampled(writtenCells(outcome)).flatMap((cell) => {
      const step = explain(cell)?.step;
      return step ? unredoable(tidyStep(shownStep(step, outcome.settings.amountUnit))) : [];
    });
    expect(faults).toEqual([]);
  });

  it("[T3.2-c] tells Förskola 2027 as volume × price, with both cells of the standard cost", () => {
    const { workbook } = readExample("lindmo");
    const outcome = evaluate(workbook);
    const step = explainer(workbook, outcome)({ table: "frames", row: 1, column: "frame" })?.step;
    const tidy = step && tidyStep(shownStep(step, "tkr"));
    const [standardCost, ambition] = tidy?.operation?.parts ?? [];
    expect(standardCost?.step.value).toBeCloseTo(95_618.2392, 6);
    expect(standardCost?.step.also).toEqual([{ table: "frameBasis", row: 1, column: "amount" }]);
    expect(standardCost?.step.operation?.parts.map(({ step: part }) => part.value)).toEqual([585.5, 163_310.4, 1000]);
    expect(ambition?.step).toMatchObject({ value: 2400, also: [{ table: "ambitions", column: "amount" }] });
  });

  it("[T3.2-a] tells what is missing as deficit less measures, not as the larger of zero and that", () => {
    const { workbook } = readExample("lindmo");
    const outcome = evaluate(workbook);
    const step = explainer(workbook, outcome)({ table: "followUps", row: 7, column: "remaining" })?.step;
    const tidy = step && tidyStep(shownStep(step, "tkr"));
    expect(tidy?.operation?.parts.map(({ step: part, isInverse }) => [part.value, isInverse ?? false])).toEqual([
      [3600, false],
      [2350, true],
    ]);
  });
});
