import type { CellFormat } from "./style";

/** The edges of a cell that a line may go along. */
export type BorderEdge = "borderTop" | "borderBottom" | "borderLeft" | "borderRight";

/** A line as Office.js tells of it. */
export interface BorderLine {
  readonly style: "None" | "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "Double" | "SlantDashDot";
  readonly weight: "Hairline" | "Thin" | "Medium" | "Thick";
  /** `#RRGGBB`. */
  readonly color: string;
}

/** The file's name for a style and weight; weights a style does not come in fall back on its first. */
const FILE_STYLES: Readonly<Record<BorderLine["style"], Readonly<Partial<Record<BorderLine["weight"], string>>>>> = {
  None: {},
  Continuous: { Thin: "thin", Hairline: "hair", Medium: "medium", Thick: "thick" },
  Dash: { Thin: "dashed", Medium: "mediumDashed" },
  DashDot: { Thin: "dashDot", Medium: "mediumDashDot" },
  DashDotDot: { Thin: "dashDotDot", Medium: "mediumDashDotDot" },
  Dot: { Thin: "dotted" },
  Double: { Thick: "double" },
  SlantDashDot: { Medium: "slantDashDot" },
};

export const NO_BORDER: BorderLine = { style: "None", weight: "Thin", color: "#000000" };

/** The line as a cell's format keeps it, `thin #000000`; "" for none. */
export function borderText({ style, weight, color }: BorderLine): string {
  const names = FILE_STYLES[style];
  const name = names[weight] ?? Object.values(names)[0];
  return name === undefined ? "" : `${name} ${color}`;
}

/** What a cell's format keeps, as a line. */
export function borderLine(text: CellFormat[BorderEdge]): BorderLine {
  const [name, color = "#000000"] = text.split(" ");
  for (const [style, weights] of Object.entries(FILE_STYLES)) {
    const weight = Object.entries(weights).find(([, known]) => known === name)?.[0];
    // Both came from the keys of FILE_STYLES, which Object.entries forgets.
    if (weight !== undefined) return { style, weight, color } as BorderLine;
  }
  return NO_BORDER;
}
