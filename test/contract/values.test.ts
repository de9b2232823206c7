import { cellValue } from "../../src/host/model/cells";
import { cellKey, rangeAt } from "../../src/host/model/grid";
import { connect } from "../../src/host/office/connect";
import { failureOf, openBook } from "./openBook";

async function written(value: unknown, format?: string): Promise<{ value: unknown; formula: unknown; type: unknown }> {
  const { Excel } = openBook();
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("B2");
    if (format) range.numberFormat = [[format]];
    range.values = [[value]];
    range.load("values,formulas,valueTypes");
    await context.sync();
    return { value: range.values[0]?.[0], formula: range.formulas[0]?.[0], type: range.valueTypes[0]?.[0] };
  });
}

describe("Set and get range values, text, or formulas", () => {
  it.each([
    ["12", 12, "Double"],
    ["1,234.5", 1234.5, "Double"],
    ["5%", 0.05, "Double"],
    ["true", true, "Boolean"],
    ["#N/A", "#N/A", "Error"],
    ["2026-11-22", 46348, "Double"],
    ["'12", "12", "String"],
    ["'=A1", "=A1", "String"],
    ["1 234,5", "1 234,5", "String"],
    ["ja", "ja", "String"],
  ])("reads %p as Excel does: %p, %s", async (given, value, type) => {
    const cell = await written(given);
    expect([cell.value, cell.type]).toEqual([value, type]);
  });

  it.each(["12", "=A1", "-", "2026-11-22"])("keeps %p as text in a cell with the format @", async (given) => {
    expect(await written(given, "@")).toEqual({ value: given, formula: given, type: "String" });
  });

  it("takes a text that begins with = + or - for a formula", async () => {
    const formulas = await Promise.all(["=1+1", "+1+1", "- minska"].map((text) => written(text)));
    expect(formulas.map((cell) => cell.formula)).toEqual(["=1+1", "=+1+1", "=- minska"]);
  });

  it("refuses a text that begins with @, and writes nothing of that range", async () => {
    const { Excel, host } = openBook();
    const failure = await failureOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange("A1:B1").values = [["ok", "@felet"]];
      }),
    );
    expect([failure.code, host.model.sheets[0]?.cells.size]).toEqual(["InvalidArgument", 0]);
  });

  it("applies a single value to every cell of a larger range", async () => {
    const { Excel } = openBook();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:B2");
      // The types ask for an array; the documentation allows one value.
      range.values = 7 as unknown as number[][];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([
        [7, 7],
        [7, 7],
      ]);
    });
  });

  it("refuses an array of another shape than the range", async () => {
    const { Excel } = openBook();
    for (const values of [[[1]], [[1, 2], [3]], [1, 2]]) {
      const failure = await failureOf(
        Excel.run(async (context) => {
          // One of the arrays is not even two-dimensional.
          context.workbook.worksheets.getFirst().getRange("A1:B2").values = values as number[][];
        }),
      );
      expect([failure.code, failure.debugInfo.errorLocation]).toEqual(["InvalidArgument", "Range.values"]);
    }
  });

  it("carries large writes, which Office.js splits, and refuses those of another shape", async () => {
    const { Excel } = openBook();
    const values = Array.from({ length: 4000 }, (_, row) => [row, `rad ${row}`]);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:B4000");
      range.values = values;
      range.load("values");
      await context.sync();
      expect(range.values).toEqual(values);
    });
    const failure = await failureOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange("A1:B3999").values = values;
      }),
    );
    expect(failure.code).toBe("InvalidArgument");
  });

  it("gives null instead of values above five million cells (Resource limits and performance optimization)", async () => {
    const { Excel } = openBook();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A:F");
      range.load("values");
      await context.sync();
      expect(range.values).toBeNull();
    });
  });
});

describe("Formulas that fill several cells (spilled arrays)", () => {
  it("refuses to change a part of an array, and empties the rest when its formula is replaced", async () => {
    const { Excel, host } = openBook();
    const sheet = host.model.sheets[0];
    if (!sheet) throw new Error("no sheet");
    const arrayRange = rangeAt(0, 0, 3, 1);
    sheet.cells.set(cellKey(0, 0), { value: 1, formula: "=SEQUENCE(3)", arrayRange, style: 0 });
    for (const row of [1, 2])
      sheet.cells.set(cellKey(row, 0), { value: row + 1, formula: undefined, spilled: true, style: 0 });
    const write = (address: string, values: unknown[][]) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange(address).values = values;
      });
    const failure = await failureOf(write("A2", [["x"]]));
    expect([failure.code, failure.debugInfo.errorLocation]).toEqual(["InvalidOperation", "Range.values"]);
    await write("A1", [["ny"]]);
    expect([0, 1, 2].map((row) => cellValue(sheet, row, 0))).toEqual(["ny", null, null]);
  });
});

describe("One library for each workbook", () => {
  it("keeps two workbooks apart", async () => {
    const [one, two] = [openBook(["Ett"]), openBook(["Två"])];
    const names = await Promise.all(
      [one, two].map(({ Excel }) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getFirst();
          sheet.load("name");
          await context.sync();
          return sheet.name;
        }),
      ),
    );
    expect(names).toEqual(["Ett", "Två"]);
  });

  it("says which script it needs when it is given another", () => {
    expect(() => connect(openBook().host, {})).toThrow("excel-web-16.00.js");
  });
});
