import { number, words } from "../../../src/reports/parts/cells";
import { moneyIn } from "../../../src/reports/parts/money";

describe("Cells of the reports", () => {
  it("[A-5] what is not known is –, and 0 is 0", () => {
    expect(number(undefined, "0")).toEqual({ kind: "words", words: "–", align: "right" });
    expect(number(Number.NaN, "0")).toEqual({ kind: "words", words: "–", align: "right" });
    expect(number(0, "0")).toEqual({ kind: "number", value: 0, numberFormat: "0" });
    expect(words("  ")).toEqual({ kind: "words", words: "–" });
  });

  it("[A-6] amounts keep their value; mnkr shows one decimal, and what would read as 0 shows more", () => {
    expect(moneyIn("tkr").amount(1249.6)).toEqual({ kind: "number", value: 1249.6, numberFormat: '#,##0;"−"#,##0' });
    expect(moneyIn("mnkr").amount(12)).toMatchObject({ numberFormat: '#,##0.0;"−"#,##0.0' });
    expect(moneyIn("tkr").amount(0.4)).toMatchObject({ numberFormat: '#,##0.00;"−"#,##0.00' });
    expect(moneyIn("tkr").signed(-5)).toMatchObject({ numberFormat: '+#,##0;"−"#,##0;0' });
    expect(moneyIn("tkr").header("Ram")).toBe("Ram, tkr");
    expect(moneyIn("unknown").header("Ram")).toBe("Ram");
  });
});
