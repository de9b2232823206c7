import fc from "fast-check";
import { formulaFromFile, formulaToFile } from "../../../src/host/formulas/fileFormula";
import { shiftFormula } from "../../../src/host/formulas/shiftFormula";
import { tokenizeFormula } from "../../../src/host/formulas/tokenizeFormula";

describe("tokenizeFormula", () => {
  it("tells functions, sheets, cells, names and brackets apart", () => {
    const tokens = tokenizeFormula("SUM('Mått & mål'!$A1:B2,Mål[[#Totals],[Vikt]])*LOG10(2)+Ränta&\"A1\"");
    const significant = tokens.filter(({ kind }) => kind !== "operator").map(({ kind, text }) => `${kind} ${text}`);
    expect(significant).toEqual([
      "function SUM",
      "sheet 'Mått & mål'!",
      "cell $A1",
      "cell B2",
      "name Mål",
      "bracket [[#Totals],[Vikt]]",
      "function LOG10",
      "number 2",
      "name Ränta",
      'string "A1"',
    ]);
  });

  it("gives any text back when its tokens are joined", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const joined = tokenizeFormula(text)
          .map((token) => token.text)
          .join("");
        expect(joined).toBe(text);
      }),
      { seed: 20260901, numRuns: 500 },
    );
  });
});

describe("shiftFormula: shared formulas", () => {
  it.each([
    ["A1*$B$1", 2, 1, "B3*$B$1"],
    ["SUM(A:A)+SUM(1:1)", 1, 1, "SUM(B:B)+SUM(2:2)"],
    ['"A1"&Blad1!A1&LOG10(A1)', 1, 0, '"A1"&Blad1!A2&LOG10(A2)'],
    ["A1", -1, 0, "#REF!"],
    ["T[A1]", 1, 1, "T[A1]"],
  ])("%s moved %i rows and %i columns is %s", (formula, rows, columns, expected) => {
    expect(shiftFormula(formula, rows, columns)).toBe(expected);
  });
});

describe("fileFormula: the two spellings of a formula", () => {
  it.each([
    ["_xlfn.IFNA(T[[#This Row],[År]],0)", "IFNA([@År],0)"],
    ["_xlfn._xlws.FILTER(A1:A3,A1:A3>0)", "FILTER(A1:A3,A1:A3>0)"],
    ["_xlfn.LET(_xlpm.x,1,_xlpm.x+1)", "LET(x,1,x+1)"],
    ["_xlfn.ANCHORARRAY(A1)", "A1#"],
    ["T[[#This Row],[Utfall i år]]-T[[#Totals],[Ram]]", "[@[Utfall i år]]-T[[#Totals],[Ram]]"],
    ["SUM(T[[#This Row],[A]:[B]])", "SUM([@[A]:[B]])"],
  ])("%s in the file is %s to people", (file, shown) => {
    expect(formulaFromFile(file, "T")).toBe(shown);
    expect(formulaToFile(shown, "T")).toBe(file);
  });
});
