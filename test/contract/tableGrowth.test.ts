import { createHost } from "../../src/host/host";
import { addTable } from "../../src/host/model/addTable";
import { getCell, setContent, setStyle, styleOf } from "../../src/host/model/cells";
import { createWorkbook } from "../../src/host/model/createWorkbook";
import { rangeAt } from "../../src/host/model/grid";
import { setValidation, validationOf } from "../../src/host/model/validations";

/** `Prisindex` in A1:C2: year, a change in per cent with a rule, and a source on the right; nothing below it. */
function openIndexes() {
  const model = createWorkbook();
  const [sheet] = model.sheets;
  if (!sheet) throw new Error("the workbook has a sheet");
  ["År", "Förändring", "Källa"].forEach(
    (value, column) => void setContent(sheet, 0, column, { value, formula: undefined }),
  );
  [2026, 0.021, "SKR"].forEach((value, column) => void setContent(sheet, 1, column, { value, formula: undefined }));
  const looks = [{}, { numberFormat: "0.0%" }, { horizontalAlignment: "Right" }] as const;
  looks.forEach((look, column) => void setStyle(sheet, 1, column, model.styles.derive(0, look)));
  addTable(model, sheet, { range: rangeAt(0, 0, 2, 3), name: "Prisindex" });
  setValidation(sheet, {
    range: rangeAt(1, 1, 1, 1),
    rule: { kind: "decimal", operator: "Between", formula1: -1, formula2: 1 },
    ignoreBlanks: true,
    prompt: undefined,
    errorAlert: undefined,
  });
  const host = createHost(model);
  const formatAt = (row: number, column: number) => model.styles.get(styleOf(sheet, row, column));
  const ruleAt = (row: number, column: number) => {
    const found = validationOf(sheet, rangeAt(row, column));
    return typeof found === "string" ? found : found.rule.kind;
  };
  return { model, sheet, host, formatAt, ruleAt };
}

describe("Typing in the row below a table", () => {
  it("gives all of the new row the looks and the validation of the row above", () => {
    const { model, sheet, host, formatAt, ruleAt } = openIndexes();
    host.userEdit(sheet.id, rangeAt(2, 0), [[2027]]);
    expect(model.tables[0]?.range.bottom).toBe(2);
    expect([formatAt(2, 1).numberFormat, formatAt(2, 2).horizontalAlignment]).toEqual(["0.0%", "Right"]);
    expect([ruleAt(2, 0), ruleAt(2, 1), ruleAt(3, 1)]).toEqual(["none", "decimal", "none"]);
  });

  it("gives two pasted rows the same, and leaves a look that a cell has of its own", () => {
    const { model, sheet, host, formatAt, ruleAt } = openIndexes();
    setStyle(sheet, 3, 1, model.styles.derive(0, { numberFormat: "0.000" }));
    host.userEdit(sheet.id, rangeAt(2, 0, 2, 2), [
      [2027, "2.5%"],
      [2028, 0.03],
    ]);
    expect(getCell(sheet, 2, 1)?.value).toBe(0.025);
    expect([formatAt(2, 1).numberFormat, formatAt(3, 1).numberFormat]).toEqual(["0.0%", "0.000"]);
    expect([ruleAt(2, 1), ruleAt(3, 1)]).toEqual(["decimal", "decimal"]);
  });

  it("changes nothing where cells are only emptied, or a row is left between", () => {
    const { model, sheet, host, formatAt } = openIndexes();
    host.userEdit(sheet.id, rangeAt(2, 1), [[""]]);
    host.userEdit(sheet.id, rangeAt(3, 1), [[1]]);
    expect(model.tables[0]?.range.bottom).toBe(1);
    expect([formatAt(2, 1).numberFormat, formatAt(3, 1).numberFormat]).toEqual(["General", "General"]);
  });
});
