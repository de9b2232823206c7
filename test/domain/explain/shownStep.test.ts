import fc from "fast-check";
import { evaluate } from "../../../src/domain/evaluate";
import { stands } from "../../../src/domain/explain/decision";
import { explainer } from "../../../src/domain/explain/explain";
import { shownExplanation } from "../../../src/domain/explain/shownExplanation";
import { rounded, shownStep } from "../../../src/domain/explain/shownStep";
import { chosen, constant, product, sum, word } from "../../../src/domain/explain/steps";
import { EXAMPLES, readExample, writtenCells } from "./exampleTargets";
import { unredoable } from "./unredoable";

describe("A reader who redoes the arithmetic with the numbers shown gets the number shown", () => {
  it("[A-6] gives parts more decimals until they come to their sum: 1,4 + 1,4 shown as 3", () => {
    const parts = [1.4, 1.4].map((value) => ({
      ...constant(value, "none", "amount"),
      target: { table: "frames", row: 1, column: "frame" } as const,
    }));
    const shown = shownStep(sum({ label: word("missing"), unit: "amount" }, parts), "tkr");
    expect(shown.decimals).toBe(0);
    expect(shown.operation?.parts.map(({ step }) => step.decimals)).toEqual([1, 1]);
  });

  it.each(EXAMPLES)("[A-6] in every chain of %s, and every comparison shows what it says", (name) => {
    const { workbook } = readExample(name);
    const outcome = evaluate(workbook);
    const explain = explainer(workbook, outcome);
    const faults = writtenCells(outcome).flatMap((cell) => {
      const explanation = explain(cell);
      if (!explanation) return [];
      const { step, decision = [] } = shownExplanation(explanation, workbook.settings.amountUnit);
      const conditions = decision.flatMap((rule) => rule.conditions);
      const compared = conditions.flatMap((one) => {
        if (one.kind !== "compare") return [];
        const difference = rounded(one.left, one.left.decimals) - rounded(one.right, one.right.decimals);
        return stands(one.relation, difference) === one.holds ? [] : [`${cell.table} ${cell.row}: shown otherwise`];
      });
      return [...(step ? unredoable(step) : []), ...compared];
    });
    expect(faults).toEqual([]);
  });

  it("[A-6] shows the largest and the smallest as one of the numbers shown, all with equally many decimals", () => {
    const numbers = fc.array(fc.double({ min: -1e4, max: 1e4, noNaN: true }), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(numbers, fc.constantFrom("max" as const, "min" as const), (values, kind) => {
        const leaves = values.map((value) => constant(Math.round(value * 1000) / 1000, "none", "amount"));
        const shown = shownStep(chosen(kind, { label: word("missing"), unit: "amount" }, leaves), "tkr");
        const parts = shown.operation?.parts.map(({ step }) => step) ?? [];
        expect(parts.map((step) => rounded(step, step.decimals))).toContain(rounded(shown, shown.decimals));
        expect(new Set([shown, ...parts].map(({ decimals }) => decimals)).size).toBe(1);
      }),
      { seed: 65, numRuns: 200 },
    );
  });

  it("[A-6] whatever the numbers, or says that they are rounded", () => {
    const numbers = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(numbers, fc.constantFrom("kr", "tkr", "mnkr"), (values, unit) => {
        const leaves = values.map((value) => constant(value, "none", "amount"));
        const tree = product(
          { label: word("missing"), unit: "amount" },
          [sum({ label: word("missing"), unit: "amount" }, leaves), constant(1.031, "one", "factor")],
          [constant(1000, "krPerUnit", "count")],
        );
        expect(unredoable(shownStep(tree, unit))).toEqual([]);
      }),
      { seed: 8, numRuns: 300 },
    );
  });
});
