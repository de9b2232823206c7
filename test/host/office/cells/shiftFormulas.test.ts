import { createSheet } from "../../../../src/host/model/createSheet";
import { shiftReferences } from "../../../../src/host/office/cells/shiftFormulas";

const sheet = createSheet("{1}", "Mål och mått");
const inserted = { sheet, shift: { left: 0, right: 3, from: 4, count: 2 } };
const deleted = { sheet, shift: { left: 0, right: 3, from: 4, count: -2 } };

describe("formulas when cells move", () => {
  it.each([
    ["A4+A5", "A4+A7"],
    ["SUM(A1:B5)", "SUM(A1:B7)"],
    ["SUM($A$5:B$9)", "SUM($A$7:B$11)"],
    ["E5+A:A+5:6", "E5+A:A+5:6"],
    ["SUM(A5:E6)", "SUM(A5:E6)"],
    ["'Mål och mått'!A5+Annat!A5+A5", "'Mål och mått'!A7+Annat!A5+A7"],
    ["Annat!A5:A6", "Annat!A5:A6"],
    ['"A5"&Mål[A5]&LOG10(A5)', '"A5"&Mål[A5]&LOG10(A7)'],
  ])("follows two rows inserted at row 5: %s", (formula, moved) => {
    expect(shiftReferences(formula, sheet.name, inserted)).toBe(moved);
  });

  it.each([
    ["A5", "#REF!"],
    ["A7", "A5"],
    ["SUM(A1:A5)", "SUM(A1:A4)"],
    ["SUM(A5:A6)", "SUM(#REF!)"],
    ["SUM(A6:A9)", "SUM(A5:A7)"],
  ])("follows rows 5 and 6 deleted: %s", (formula, moved) => {
    expect(shiftReferences(formula, sheet.name, deleted)).toBe(moved);
  });

  it("leaves references on other sheets alone", () => {
    expect(shiftReferences("A7+'Mål och mått'!A7", "Annat", deleted)).toBe("A7+'Mål och mått'!A5");
  });
});
