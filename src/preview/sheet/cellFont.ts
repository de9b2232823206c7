import type { CellFormat } from "../../host/model/style";
import type { Font } from "../grid/textWidth";

const PIXELS_PER_POINT = 96 / 72;
/** Fonts as wide as Excel's own, for machines that lack the workbook's. */
const FALLBACKS = 'Aptos, Calibri, Carlito, "Segoe UI", "Liberation Sans", "DejaVu Sans Condensed", sans-serif';

/** The font of a cell as a browser takes it. Sizes are in CSS pixels (96 to the inch). */
export function cellFont(format: CellFormat): Font {
  const name = format.fontName.replaceAll('"', "");
  return {
    family: name === "" ? FALLBACKS : `"${name}", ${FALLBACKS}`,
    pixels: Math.round(format.fontSize * PIXELS_PER_POINT * 10) / 10,
    bold: format.bold,
  };
}

/** CSS pixels of a length in points, as Office.js counts widths. */
export function pixelsOf(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}
