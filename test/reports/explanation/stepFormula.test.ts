import type { ShownStep } from "../../../src/domain/explain/shownStep";
import { shownStep } from "../../../src/domain/explain/shownStep";
import type { OperationKind } from "../../../src/domain/explain/step";
import { constant } from "../../../src/domain/explain/steps";
import { stepFormula } from "../../../src/reports/explanation/stepFormula";
import { writtenFormula } from "../../../src/sheets/report/cellFormula";

const PLACES = {
  rows: new Map([
    ["0", 8],
    ["1", 9],
    ["2", 10],
  ]),
  columns: [1, 2],
};

/** A number of parts in C9, C10 and C11; a minus before one that is subtracted or divided by. */
function written(kind: OperationKind, parts: readonly number[]): string | undefined {
  const steps = parts.map((value) => ({
    step: constant(Math.abs(value), "none"),
    ...(value < 0 && { isInverse: true as const }),
  }));
  const step: ShownStep = shownStep({ ...constant(1, "none"), operation: { kind, parts: steps } }, "tkr");
  const formula = stepFormula(step, String);
  return formula && writtenFormula(formula, PLACES);
}

describe("A number on the sheet as a formula of those beneath it", () => {
  it.each([
    ["sum", [1, 2, -3], "=C9+C10-C11"],
    ["sum", [-1, -2], "=-C9-C10"],
    ["product", [1, 2, -3], "=C9*C10/C11"],
    ["product", [-2, 3], "=1/C9*C10"],
    ["max", [1, 2], "=MAX(C9,C10)"],
    ["min", [1, 2], "=MIN(C9,C10)"],
    ["absolute", [1], "=ABS(C9)"],
  ] as const)("[A-6] %s of %j is %s", (kind, parts, formula) => {
    expect(written(kind, parts)).toBe(formula);
  });

  it("is none for a cell's own number, nor where a column has been taken away", () => {
    expect(stepFormula(shownStep(constant(3, "one"), "tkr"), String)).toBeUndefined();
    expect(writtenFormula([{ rowKey: "0", column: 5 }], PLACES)).toBeUndefined();
  });
});
