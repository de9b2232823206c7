import { type BorderEdge, type BorderLine, borderLine, borderText, NO_BORDER } from "../../model/borders";
import { styleOf } from "../../model/cells";
import type { GridRange } from "../../model/workbook";
import type { CellArea } from "../cellArea";
import type { HostSession } from "../hostSession";
import { restyleCells } from "./styleCells";

/** The lines of a range that Office.js tells apart (Excel.BorderIndex without the diagonals). */
export const BORDER_SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
] as const;

export type BorderSide = (typeof BORDER_SIDES)[number];

/** The lines along one side of each area of some cells. */
export interface BorderArea {
  readonly area: CellArea;
  readonly side: BorderSide;
}

const EDGES: Readonly<Record<BorderSide, BorderEdge>> = {
  EdgeTop: "borderTop",
  EdgeBottom: "borderBottom",
  EdgeLeft: "borderLeft",
  EdgeRight: "borderRight",
  InsideVertical: "borderRight",
  InsideHorizontal: "borderBottom",
};

function cellsAlong({ top, left, bottom, right }: GridRange, side: BorderSide): GridRange | undefined {
  const along: Readonly<Record<BorderSide, GridRange>> = {
    EdgeTop: { top, left, bottom: top, right },
    EdgeBottom: { top: bottom, left, bottom, right },
    EdgeLeft: { top, left, bottom, right: left },
    EdgeRight: { top, left: right, bottom, right },
    InsideVertical: { top, left, bottom, right: right - 1 },
    InsideHorizontal: { top, left, bottom: bottom - 1, right },
  };
  const range = along[side];
  return range.bottom < range.top || range.right < range.left ? undefined : range;
}

function alongSide({ area, side }: BorderArea): CellArea {
  return { sheet: area.sheet, areas: area.areas.flatMap((range) => cellsAlong(range, side) ?? []) };
}

/** What the lines of a side have in common: the value, or null when they differ. */
export function commonBorder<T>(session: HostSession, border: BorderArea, pick: (line: BorderLine) => T): T | null {
  const { sheet, areas } = alongSide(border);
  const found = new Set<T>();
  for (const { top, left, bottom, right } of areas) {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const format = session.model.styles.get(styleOf(sheet, row, column));
        found.add(pick(borderLine(format[EDGES[border.side]])));
      }
    }
  }
  if (found.size === 0) return pick(NO_BORDER);
  const [first, ...others] = found;
  return first !== undefined && others.length === 0 ? first : null;
}

/** Draws, changes or takes away the lines of a side. Colour or weight alone draws a line where there is none. */
export function drawBorder(session: HostSession, border: BorderArea, change: Partial<BorderLine>): void {
  const style = commonBorder(session, border, (line) => line.style);
  const weight = commonBorder(session, border, (line) => line.weight) ?? "Thin";
  const color = commonBorder(session, border, (line) => line.color) ?? "#000000";
  const drawn = style === null || style === "None" ? "Continuous" : style;
  const line = borderText({ style: drawn, weight, color, ...change });
  const area = alongSide(border);
  if (area.areas.length > 0) restyleCells(session, area, { [EDGES[border.side]]: line });
}
