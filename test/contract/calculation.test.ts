import type { FormulaEngine } from "../../src/host/formulas/engine";
import { cellValue, setContent } from "../../src/host/model/cells";
import { columnOfKey, rowOfKey } from "../../src/host/model/grid";
import { openBook } from "./openBook";

/** Knows one formula: `=DOUBLE`, twice the cell to the left. Counts how often it is asked. */
function doublingEngine(): FormulaEngine & { runs: number } {
  const engine = {
    runs: 0,
    recalculate: (model: Parameters<FormulaEngine["recalculate"]>[0]) => {
      engine.runs++;
      for (const sheet of model.sheets) {
        for (const [key, cell] of [...sheet.cells]) {
          if (cell.formula === undefined) continue;
          const left = cellValue(sheet, rowOfKey(key), columnOfKey(key) - 1);
          setContent(sheet, rowOfKey(key), columnOfKey(key), { value: Number(left) * 2, formula: cell.formula });
        }
      }
      return undefined;
    },
  };
  return engine;
}

describe("Improve performance: calculation and Excel.Application", () => {
  it("computes once before the next value is read, not at every write", async () => {
    const engine = doublingEngine();
    const { Excel } = openBook(["Blad1"], { engine });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      for (let row = 1; row <= 20; row++) sheet.getRange(`A${row}:B${row}`).formulas = [[row, "=DOUBLE"]];
      const result = sheet.getRange("B20");
      result.load("values,text");
      await context.sync();
      expect([result.values, engine.runs]).toEqual([[[40]], 1]);
    });
  });

  it("does not compute without formulas, nor while suspended until the next sync", async () => {
    const engine = doublingEngine();
    const { Excel } = openBook(["Blad1"], { engine });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      expect(engine.runs).toBe(0);
      context.application.suspendApiCalculationUntilNextSync();
      const range = sheet.getRange("A1:B1");
      range.formulas = [[2, "=DOUBLE"]];
      range.load("values");
      await context.sync();
      expect([range.values, engine.runs]).toEqual([[[2, ""]], 1]);
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[2, 4]]);
    });
  });

  it("waits for calculate() in manual mode", async () => {
    const engine = doublingEngine();
    const { Excel } = openBook(["Blad1"], { engine });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:B1");
      context.application.calculationMode = Excel.CalculationMode.manual;
      range.formulas = [[3, "=DOUBLE"]];
      await context.sync();
      expect(engine.runs).toBe(0);
      context.application.calculate(Excel.CalculationType.full);
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[3, 6]]);
    });
  });
});
