import { setContent } from "../../../src/host/model/cells";
import { createWorkbook } from "../../../src/host/model/createWorkbook";
import type { SheetModel } from "../../../src/host/model/workbook";
import { groundOf, navigate } from "../../../src/preview/grid/navigate";
import { type Selection, selectCell } from "../../../src/preview/grid/selection";
import { measureSheet, viewSheet } from "../../../src/preview/sheet/viewSheet";

/** Rows 1–3 and 6 of column A are filled. */
function sheetWithGap(change: (sheet: SheetModel) => void = () => undefined) {
  const workbook = createWorkbook();
  const sheet = workbook.sheets[0];
  if (sheet === undefined) throw new Error("A workbook has at least one sheet.");
  for (const row of [0, 1, 2, 5]) setContent(sheet, row, 0, { value: row, formula: undefined });
  change(sheet);
  return groundOf(viewSheet(measureSheet(workbook), 0, 0), 10);
}

function at(row: number, column = 0): Selection {
  return selectCell({ row, column });
}

const plain = { shiftKey: false, ctrlKey: false };

describe("navigate: keys move as in Excel", () => {
  it("jumps with ctrl to the end of the block, over the gap, and to the sheet's end", () => {
    const ground = sheetWithGap();
    const jump = (row: number) => navigate(at(row), { ...plain, key: "ArrowDown", ctrlKey: true }, ground)?.active.row;
    expect([0, 2, 5].map(jump)).toEqual([2, 5, ground.rowCount - 1]);
  });

  it("keeps the active cell and moves the other corner with shift", () => {
    const moved = navigate(at(1), { ...plain, key: "ArrowDown", shiftKey: true }, sheetWithGap());
    expect(moved).toEqual({ active: { row: 1, column: 0 }, focus: { row: 2, column: 0 } });
  });

  it("turns Enter and Tab around with shift", () => {
    const ground = sheetWithGap();
    expect(navigate(at(3), { ...plain, key: "Enter", shiftKey: true }, ground)?.active).toEqual({ row: 2, column: 0 });
    expect(navigate(at(3, 2), { ...plain, key: "Tab", shiftKey: true }, ground)?.active).toEqual({ row: 3, column: 1 });
  });

  it("steps over hidden rows, and stays at the first row", () => {
    const ground = sheetWithGap((sheet) => sheet.hiddenRows.add(1));
    expect(navigate(at(0), { ...plain, key: "ArrowDown" }, ground)?.active.row).toBe(2);
    expect(navigate(at(0), { ...plain, key: "ArrowUp" }, ground)?.active.row).toBe(0);
  });

  it("enters a merged rectangle at its first cell and leaves it past its last", () => {
    const ground = sheetWithGap((sheet) => sheet.merges.push({ top: 1, left: 0, bottom: 2, right: 1 }));
    expect(navigate(at(3, 1), { ...plain, key: "ArrowUp" }, ground)?.active).toEqual({ row: 1, column: 0 });
    expect(navigate(at(1), { ...plain, key: "ArrowDown" }, ground)?.active).toEqual({ row: 3, column: 0 });
    expect(navigate(at(1), { ...plain, key: "ArrowRight" }, ground)?.active).toEqual({ row: 1, column: 2 });
  });

  it("moves a page of ten rows, and to the last used cell", () => {
    const ground = sheetWithGap();
    expect(navigate(at(0), { ...plain, key: "PageDown" }, ground)?.active.row).toBe(10);
    expect(navigate(at(0), { ...plain, key: "End", ctrlKey: true }, ground)?.active).toEqual({ row: 5, column: 0 });
  });

  it("leaves other keys alone", () => {
    expect(navigate(at(0), { ...plain, key: "F9" }, sheetWithGap())).toBeUndefined();
  });
});
