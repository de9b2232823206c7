import fc from "fast-check";
import { setContent } from "../../../src/host/model/cells";
import type { ChartType } from "../../../src/host/model/charts/chart";
import { addChart } from "../../../src/host/model/charts/newChart";
import { createWorkbook } from "../../../src/host/model/createWorkbook";
import { cellKey, rangeAt } from "../../../src/host/model/grid";
import { chartMarks } from "../../../src/preview/charts/chartMarks";
import { chartScale } from "../../../src/preview/charts/chartScale";

/** The marks of a chart of these columns of figures. */
function marksOf(type: ChartType, columns: readonly (readonly (number | string)[])[]) {
  const model = createWorkbook();
  const [sheet] = model.sheets;
  if (!sheet) throw new Error("a workbook has a sheet");
  columns.forEach((values, column) => {
    values.forEach((value, row) => {
      setContent(sheet, row, column, { value, formula: undefined });
    });
  });
  const range = rangeAt(0, 0, columns[0]?.length ?? 1, columns.length);
  expect(sheet.cells.has(cellKey(0, 0))).toBe(true);
  return chartMarks(model, addChart(model, sheet, { type, source: { sheet, range }, by: "Columns" }).content);
}

describe("chartMarks", () => {
  it("stacks columns upwards, and those below zero downwards", () => {
    const { bars, scale } = marksOf("ColumnStacked", [[10], [-4], [5], [-1]]);
    expect(bars.map(({ from, to }) => [from, to])).toEqual([
      [0, 10],
      [0, -4],
      [10, 15],
      [-4, -5],
    ]);
    expect([scale.low, scale.high]).toEqual([-5, 15]);
  });

  it("puts columns beside each other, and leaves a gap where a cell has no number", () => {
    const { bars, slots, categories } = marksOf("ColumnClustered", [
      ["A", "B"],
      [3, "-"],
      [4, 5],
    ]);
    expect([slots, categories]).toEqual([2, ["A", "B"]]);
    expect(bars.map(({ slot, category, value }) => [slot, category, value])).toEqual([
      [0, 0, 3],
      [1, 0, 4],
      [1, 1, 5],
    ]);
  });
});

describe("chartScale", () => {
  it("has round figures over all values and 0, never more than nine", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((ore) => ore / 100),
          { maxLength: 8 },
        ),
        (values) => {
          const { low, high, ticks } = chartScale(values);
          expect(low).toBeLessThanOrEqual(Math.min(0, ...values));
          expect(high).toBeGreaterThanOrEqual(Math.max(0, ...values));
          expect(ticks.length).toBeLessThanOrEqual(9);
          expect(ticks).toContain(0);
        },
      ),
      { seed: 20261122, numRuns: 200 },
    );
  });
});
