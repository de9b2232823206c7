import { readFileSync } from "node:fs";
import fc from "fast-check";
import { createEngine } from "../../../src/host/formulas/createEngine";
import type { FormulaEngine } from "../../../src/host/formulas/engine";
import { numbersAsText } from "../../../src/host/formulas/numbersAsText";
import { getCell, setContent } from "../../../src/host/model/cells";
import { createWorkbook } from "../../../src/host/model/createWorkbook";

let engine: FormulaEngine;
beforeAll(async () => {
  engine = await createEngine(new Uint8Array(readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm"))));
});

/** What formulas in A1, A2 … come to. */
function computed(...formulas: readonly string[]): readonly unknown[] {
  const model = createWorkbook("bok.xlsx");
  const [sheet] = model.sheets;
  if (!sheet) throw new Error("one sheet");
  formulas.forEach((formula, row) => void setContent(sheet, row, 0, { value: null, formula }));
  engine.recalculate(model);
  return formulas.map((_, row) => getCell(sheet, row, 0)?.value);
}

describe("Excel makes text of a number with 15 significant digits", () => {
  it.each([
    ['=""&0.1+0.2', "0.3"],
    ['=(100.1*3)&"x"', "300.3x"],
    ['=1/3&" av "&-2/3', "0.333333333333333 av -0.666666666666667"],
    ['="Ram: "&IF(1<2,0.1+0.2,"-")&" mnkr"', "Ram: 0.3 mnkr"],
    ['=CONCATENATE(0.1+0.2,"x")', "0.3x"],
    ['=TEXTJOIN(", ",TRUE,0.1+0.2,"b",1/3)', "0.3, b, 0.333333333333333"],
    ['=((0.1+0.2)&"a")&(0.7+0.1)', "0.3a0.8"],
    ['=LEN(""&(0.1+0.2))', 3],
    ['=0.1+0.2&""="0.3"', true],
    ['=2026&"-"&1234567', "2026-1234567"],
    ['=TRUE&"0012"&""', "TRUE0012"],
    ['=1/0&""', { error: "#DIV/0!" }],
  ])("%s gives %p", (formula, value) => {
    expect(computed(formula)).toEqual([value]);
  });

  it("reads a cell's number with 15 digits into a text and leaves the number itself whole", () => {
    expect(computed("=0.1+0.2", '=A1&""', "=A1*1", '=A5&A1&"12345678901234567"', '="007"')).toEqual([
      0.1 + 0.2,
      "0.3",
      0.1 + 0.2,
      "0070.312345678901234567",
      "007",
    ]);
  });

  it("reads an empty cell as no text", () => {
    expect(computed('=B1&"x"')).toEqual(["x"]);
  });

  it("agrees with the rounding of a number's own digits", () => {
    const amount = fc.double({ min: -1e9, max: 1e9, noNaN: true }).filter((number) => Math.abs(number) > 1e-5);
    const amounts = fc.sample(amount, { seed: 15, numRuns: 200 });
    const texts = computed(...amounts.map((number) => `=${number}&""`));
    expect(texts.map(Number)).toEqual(amounts.map((number) => Number(number.toPrecision(15))));
  });
});

describe("numbersAsText", () => {
  it.each(["=SUM(A1:A3)", '=IF(A1="a&b",1,2)', '="a"&"b"', '=A1:A3&"x"', "={1,2;3,4}", "=CONCATENATE(A1=B1)"])(
    "leaves %s alone",
    (formula) => {
      expect(numbersAsText(formula)).toBe(formula);
    },
  );

  it("leaves what is compared to a joined text alone", () => {
    expect(numbersAsText('=A1=B1&"x"')).toMatch(/^=A1=LET\(_n,B1,.*\)&"x"$/);
  });
});
