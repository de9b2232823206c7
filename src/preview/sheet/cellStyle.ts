import type { CSSProperties } from "react";
import type { CellFormat } from "../../host/model/style";
import type { CellValue } from "../../host/model/workbook";
import { borderStyle } from "./borderStyle";
import { cellFont } from "./cellFont";

/** Excel's automatic font colour reads as this; it follows the page's theme where the cell has no fill. */
const AUTOMATIC = "#000000";
const INDENT_PIXELS = 9;

/** The CSS variables that the grid's style sheet reads besides the ordinary properties. */
export interface CellStyle extends CSSProperties {
  readonly "--cell-ink"?: string;
}

const styles = new WeakMap<CellFormat, CellStyle>();

/**
 * CSS of a cell's look, without its alignment, and without the font where it is the workbook's `standard` one: that is
 * inherited from the grid. The same format gives the same object.
 */
export function cellStyle(format: CellFormat, standard: CellFormat): CellStyle {
  const known = styles.get(format);
  if (known !== undefined) return known;
  const made = makeStyle(format, standard);
  styles.set(format, made);
  return made;
}

function makeStyle(format: CellFormat, standard: CellFormat): CellStyle {
  const line = [format.underline ? "underline" : "", format.strikethrough ? "line-through" : ""].join(" ").trim();
  return {
    ...(format.fontName === standard.fontName ? {} : { fontFamily: cellFont(format).family }),
    ...(format.fontSize === standard.fontSize ? {} : { fontSize: cellFont(format).pixels }),
    ...(format.fill === null ? {} : { backgroundColor: format.fill }),
    ...(format.fontColor.toUpperCase() === AUTOMATIC ? {} : { "--cell-ink": format.fontColor }),
    ...(format.bold ? { fontWeight: 700 } : {}),
    ...(format.italic ? { fontStyle: "italic" } : {}),
    ...(line === "" ? {} : { textDecoration: line }),
    ...borderStyle(format),
  };
}

/** Where a cell's text stands. `General` puts numbers to the right, truth values and errors in the middle. */
export function textAlign(format: CellFormat, value: CellValue): "left" | "center" | "right" {
  switch (format.horizontalAlignment) {
    case "Left":
    case "Justify":
    case "Fill":
      return "left";
    case "Right":
      return "right";
    case "Center":
    case "CenterAcrossSelection":
    case "Distributed":
      return "center";
    case "General":
      if (typeof value === "number") return "right";
      return typeof value === "boolean" || (typeof value === "object" && value !== null) ? "center" : "left";
  }
}

/** Room beside the text, on the side it is aligned to, in pixels. */
export function indentPixels(format: CellFormat): number {
  return format.indentLevel * INDENT_PIXELS;
}
