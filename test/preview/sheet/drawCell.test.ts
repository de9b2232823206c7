import { setContent, setStyle, styleOf } from "../../../src/host/model/cells";
import { createWorkbook } from "../../../src/host/model/createWorkbook";
import { cellKey } from "../../../src/host/model/grid";
import type { CellFormat, CellValue } from "../../../src/host/model/workbook";
import { drawCell } from "../../../src/preview/sheet/drawCell";
import { measureSheet, viewSheet } from "../../../src/preview/sheet/viewSheet";

function bookWith(cells: readonly (readonly [number, number, CellValue, Partial<CellFormat>?])[]) {
  const workbook = createWorkbook();
  const sheet = workbook.sheets[0];
  if (sheet === undefined) throw new Error("A workbook has at least one sheet.");
  for (const [row, column, value, patch] of cells) {
    setContent(sheet, row, column, { value, formula: undefined });
    if (patch) setStyle(sheet, row, column, workbook.styles.derive(styleOf(sheet, row, column), patch));
  }
  return {
    sheet,
    draw: (row: number, column: number) => drawCell(viewSheet(measureSheet(workbook), 0, 0), row, column),
  };
}

describe("drawCell: how a cell is shown", () => {
  it("aligns numbers right, texts left, truth values in the middle", () => {
    const { draw } = bookWith([
      [0, 0, 1],
      [0, 1, "a"],
      [0, 2, true],
    ]);
    expect([0, 1, 2].map((column) => draw(0, column).align)).toEqual(["right", "left", "center"]);
  });

  it("shows a light with its fill, ink and shape, and reads it with its address", () => {
    const { draw } = bookWith([[6, 2, "Röd", { fill: "#FFC7CE", fontColor: "#9C0006", numberFormat: '"■ "@' }]]);
    expect(draw(6, 2)).toMatchObject({
      text: "■ Röd",
      label: "■ Röd, C7",
      isFilled: true,
      style: { backgroundColor: "#FFC7CE", "--cell-ink": "#9C0006" },
    });
  });

  it("never cuts a number into a smaller one: what does not fit is hashes", () => {
    const { draw } = bookWith([[0, 0, 123_456_789_012]]);
    expect(draw(0, 0).text).toMatch(/^#+$/);
  });

  it("lets a long text run over empty cells, up to the next filled one", () => {
    const { draw } = bookWith([
      [0, 0, "En lång rubrik som rinner ut över flera kolumner"],
      [0, 3, 1],
    ]);
    expect(draw(0, 0).textWidth).toBe(3 * 64);
  });

  it("gives a merged rectangle the size of all its cells", () => {
    const { sheet, draw } = bookWith([[0, 0, "Rubrik"]]);
    sheet.merges.push({ top: 0, left: 0, bottom: 1, right: 2 });
    expect(draw(0, 0)).toMatchObject({ width: 3 * 64, height: 2 * 20 });
  });

  it("makes a row as high as its wrapped text needs", () => {
    const { draw } = bookWith([[0, 0, "ett två tre fyra fem sex sju åtta", { wrapText: true }]]);
    expect(draw(0, 0).height).toBeGreaterThan(40);
  });

  it("marks a note, and says so to a screen reader", () => {
    const { sheet, draw } = bookWith([[0, 0, "Enhet"]]);
    sheet.notes.set(cellKey(0, 0), { author: "", text: "Kolumnen" });
    expect(draw(0, 0)).toMatchObject({ hasNote: true, label: "Enhet, A1, anteckning" });
  });
});
