import type { CSSProperties } from "react";
import type { CellFormat } from "../../host/model/style";

const EDGES = ["borderTop", "borderRight", "borderBottom", "borderLeft"] as const;
/** Excel's automatic colour reads as this; it follows the cell's ink. */
const AUTOMATIC = "#000000";

/** CSS of the lines that a cell has along its edges; nothing for an edge without one. */
export function borderStyle(format: CellFormat): CSSProperties {
  return Object.fromEntries(
    EDGES.flatMap((edge) => (format[edge] === "" ? [] : [[edge, lineOf(format[edge])] as const])),
  );
}

/** A line as the file has it in CSS: `medium #000000` is `2px solid currentColor`. */
function lineOf(line: string): string {
  const [weight = "", color = AUTOMATIC] = line.split(" ");
  return `${pattern(weight)} ${color === AUTOMATIC ? "currentColor" : color}`;
}

/** Thickness and pattern of the file's line styles. */
function pattern(weight: string): string {
  if (weight === "double") return "3px double";
  const pixels = weight === "thick" ? 3 : weight.startsWith("medium") ? 2 : 1;
  const dots = weight === "dotted" ? "dotted" : /dash/i.test(weight) ? "dashed" : "solid";
  return `${pixels}px ${dots}`;
}
