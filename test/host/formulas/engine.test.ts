import { readFileSync } from "node:fs";
import { createEngine } from "../../../src/host/formulas/createEngine";
import type { FormulaEngine } from "../../../src/host/formulas/engine";
import { getCell, setContent } from "../../../src/host/model/cells";
import { createWorkbook } from "../../../src/host/model/createWorkbook";
import type { SheetModel, TableModel, WorkbookModel } from "../../../src/host/model/workbook";
import { openXlsx } from "../../../src/host/xlsx/openXlsx";
import { saveXlsx } from "../../../src/host/xlsx/saveXlsx";
import { fixture } from "../xlsx/fixture";

let engine: FormulaEngine;
beforeAll(async () => {
  engine = await createEngine(new Uint8Array(readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm"))));
});

type Content = string | number | boolean;

function workbook(contents: Readonly<Record<string, Content>>): { model: WorkbookModel; sheet: SheetModel } {
  const model = createWorkbook("bok.xlsx", ["Blad 1"]);
  const [sheet] = model.sheets;
  if (!sheet) throw new Error("one sheet");
  for (const [row, value] of Object.entries(contents)) put(sheet, Number(row), value);
  engine.recalculate(model);
  return { model, sheet };
}

/** Into column A. */
function put(sheet: SheetModel, row: number, content: Content): void {
  const isFormula = typeof content === "string" && content.startsWith("=");
  setContent(sheet, row, 0, isFormula ? { value: null, formula: content } : { value: content, formula: undefined });
}

function valueIn(sheet: SheetModel, row: number) {
  return getCell(sheet, row, 0)?.value;
}

describe("recalculate: values", () => {
  it("computes with all digits", () => {
    const { sheet } = workbook({ 0: "=1/3", 1: "=0.1+0.2", 2: "=2^70", 3: "=A1*3", 4: "=-1E-12/7" });
    expect([0, 1, 2, 3, 4].map((row) => valueIn(sheet, row))).toEqual([1 / 3, 0.1 + 0.2, 2 ** 70, 1, -1e-12 / 7]);
  });

  it("leaves text that looks like something else as text", () => {
    const { sheet } = workbook({
      0: "1-2",
      1: "5%",
      2: "TRUE",
      3: "0012",
      4: "=ISTEXT(A1)*1+ISTEXT(A2)*1+ISTEXT(A3)*1+ISTEXT(A4)*1",
    });
    expect(valueIn(sheet, 4)).toBe(4);
  });

  it("gives errors as errors, and a circle too", () => {
    const { sheet } = workbook({ 0: "=1/0", 1: "=NA()", 2: "=A3+1", 3: "=IFERROR(A1,7)" });
    expect([0, 1, 2, 3].map((row) => valueIn(sheet, row))).toEqual([
      { error: "#DIV/0!" },
      { error: "#N/A" },
      { error: "#REF!" },
      7,
    ]);
  });

  it("follows a change, and a formula that becomes a constant", () => {
    const { model, sheet } = workbook({ 0: 2, 1: "=A1*10", 2: "=A2+1" });
    put(sheet, 0, 5);
    engine.recalculate(model);
    expect(valueIn(sheet, 2)).toBe(51);
    put(sheet, 1, 1);
    engine.recalculate(model);
    expect(valueIn(sheet, 2)).toBe(2);
  });

  it("fills and empties the cells of a dynamic array", () => {
    const { model, sheet } = workbook({ 0: "=SEQUENCE(4)" });
    expect(getCell(sheet, 0, 0)?.arrayRange).toEqual({ top: 0, left: 0, bottom: 3, right: 0 });
    expect(getCell(sheet, 3, 0)).toMatchObject({ value: 4, spilled: true });
    put(sheet, 0, "=SEQUENCE(2)");
    engine.recalculate(model);
    expect([1, 2, 3].map((row) => valueIn(sheet, row))).toEqual([2, undefined, undefined]);
  });
});

describe("recalculate: what it can not compute is marked, never guessed", () => {
  it("keeps the value of an unknown function, also inside IFERROR", () => {
    const { model, sheet } = workbook({ 0: 1 });
    setContent(sheet, 1, 0, { value: 42, formula: "=IFERROR(CUBEVALUE(A1),0)" });
    setContent(sheet, 2, 0, { value: 43, formula: "=A2+1" });
    engine.recalculate(model);
    expect(getCell(sheet, 1, 0)).toMatchObject({ value: 42, stale: true });
    expect(valueIn(sheet, 2)).toBe(43);
  });

  it("shows #NAME? when there is no value to keep", () => {
    const { sheet } = workbook({ 0: "=HITTEPA(1)" });
    expect(getCell(sheet, 0, 0)).toMatchObject({ value: { error: "#NAME?" }, stale: true });
  });

  it("keeps the day that a file was saved on in TODAY", () => {
    const { model, sheet } = workbook({ 0: 1 });
    setContent(sheet, 1, 0, { value: 45000, formula: "=TODAY()" });
    setContent(sheet, 2, 0, { value: 45001, formula: "=A2+1" });
    engine.recalculate(model);
    expect(getCell(sheet, 1, 0)).toMatchObject({ value: 45000, stale: true });
    expect(valueIn(sheet, 2)).toBe(45001);
  });
});

describe("recalculate: an opened workbook", () => {
  function opened(): { model: WorkbookModel; follow: SheetModel; source: Uint8Array } {
    const source = fixture("xlsxwriter");
    const model = openXlsx(source, "bok.xlsx");
    const [follow] = model.sheets;
    if (!follow) throw new Error("the fixture has sheets");
    return { model, follow, source };
  }

  it("computes missing values without counting them as changes", () => {
    const { model, follow, source } = opened();
    engine.recalculate(model);
    expect(getCell(follow, 4, 4)?.value).toBe(-140.25);
    expect(saveXlsx(model)).toBe(source);
  });

  it("changes only what depends on a changed cell", () => {
    const { model, follow } = opened();
    engine.recalculate(model);
    setContent(follow, 1, 2, { value: 1000, formula: undefined });
    engine.recalculate(model);
    expect(getCell(follow, 1, 4)?.value).toBe(-250.5);
    expect(model.sheets.map(({ original }) => [...original.keys()])).toEqual([
      [16386, 16388, 65538, 65540],
      [8 * 16384],
      [],
    ]);
  });

  it("follows a table that grew from one row to two", () => {
    const { model, sheet } = workbook({ 0: "Ram", 1: 1, 2: 20, 9: "=SUM(T[Ram])" });
    const columns = [{ id: 1, name: "Ram", calculatedFormula: undefined }];
    const range = { top: 0, left: 0, bottom: 1, right: 0 };
    const looks = { hasHeaders: true, hasTotals: false, style: "", showBandedRows: false };
    const table: TableModel = {
      id: "1",
      name: "T",
      sheetId: sheet.id,
      range,
      columns,
      ...looks,
      changed: true,
      part: undefined,
    };
    model.tables.push(table);
    engine.recalculate(model);
    expect(valueIn(sheet, 9)).toBe(1);
    table.range = { ...range, bottom: 2 };
    engine.recalculate(model);
    expect(valueIn(sheet, 9)).toBe(21);
  });
});
