import fc from "fast-check";
import { evaluate } from "../../../src/domain/evaluate";
import { explainer } from "../../../src/domain/explain/explain";
import { EXPLAINERS } from "../../../src/domain/explain/explainers";
import type { Workbook } from "../../../src/domain/rows";
import type { TableKey } from "../../../src/domain/source";
import { randomWorkbook } from "../../reports/randomWorkbook";
import { exampleWorkbook } from "../exampleWorkbook";
import { workbookOf } from "../workbookOf";
import { faultsOf } from "./checkExplanation";
import { EXAMPLES, readExample, writtenCells, writtenColumns } from "./exampleTargets";

function faultsIn(workbook: Workbook): readonly string[] {
  const outcome = evaluate(workbook);
  const explain = explainer(workbook, outcome);
  return writtenCells(outcome).flatMap((cell) => {
    const explanation = explain(cell);
    // Two rows with one key: nothing is known of them, and their findings tell.
    if (!explanation && (cell.value === undefined || cell.value === "grey" || Array.isArray(cell.value))) return [];
    return faultsOf(workbook, cell, explanation);
  });
}

const RUNS = { seed: 64, numRuns: 200 };

describe("Every cell that a run writes is explained", () => {
  it.each(EXAMPLES)("in %s, and each chain gives the cell's value", (name) => {
    expect(faultsIn(readExample(name).workbook)).toEqual([]);
  });

  it("in any workbook", () => {
    fc.assert(
      fc.property(randomWorkbook, (written) => {
        expect(faultsIn(workbookOf(written))).toEqual([]);
      }),
      RUNS,
    );
  });

  it("in workbooks with frames, deficits and goals of any size", () => {
    const numbers = fc.record({
      model: fc.constantFrom("tranemo", "sundsvall"),
      rollUp: fc.constantFrom("share", "worst", "mean"),
      amounts: fc.array(fc.double({ min: -90_000, max: 90_000, noNaN: true }), { minLength: 40, maxLength: 120 }),
    } as const);
    fc.assert(
      fc.property(numbers, (one) => {
        expect(faultsIn(workbookOf(exampleWorkbook(one)))).toEqual([]);
      }),
      { ...RUNS, numRuns: 40 },
    );
  });

  it("and every written column of every table has an explanation in some example", () => {
    const explained = new Set(
      EXAMPLES.flatMap((name) => {
        const { workbook } = readExample(name);
        const outcome = evaluate(workbook);
        const explain = explainer(workbook, outcome);
        return writtenCells(outcome).flatMap((cell) =>
          explain(cell) && cell.value !== undefined ? [`${cell.table}.${cell.column}`] : [],
        );
      }),
    );
    // Object.keys gives string; the keys are those of the registry.
    const tables = Object.keys(EXPLAINERS) as TableKey[];
    expect(
      writtenColumns(tables).filter((column) => !explained.has(column) && column !== "frameBasis.explanation"),
    ).toEqual([]);
  });
});
