/** Index into `StyleTable.entries`. 0 is the workbook's default style. */
export type StyleId = number;

/** What Office.js can read or set of a cell's look. Colours are `#RRGGBB`; `null` fill is no fill. */
export interface CellFormat {
  readonly numberFormat: string;
  readonly fill: string | null;
  readonly fontColor: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  readonly wrapText: boolean;
  readonly horizontalAlignment:
    | "General"
    | "Left"
    | "Center"
    | "Right"
    | "Fill"
    | "Justify"
    | "CenterAcrossSelection"
    | "Distributed";
  readonly verticalAlignment: "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
  readonly indentLevel: number;
  /** A line along an edge as the file has it, `thin #000000`; "" is none. */
  readonly borderTop: string;
  readonly borderBottom: string;
  readonly borderLeft: string;
  readonly borderRight: string;
  readonly locked: boolean;
  /** The text was entered with a leading apostrophe: it stays text whatever it looks like (`quotePrefix` in the file). */
  readonly quotePrefix?: boolean;
}

/**
 * One look. `xf` is its index in the opened file's cellXfs; a look made since has none, and is written by cloning
 * `base`'s xf and changing only what `patch` names, so that borders, theme colours and the rest are kept.
 */
export interface StyleEntry {
  readonly xf: number | undefined;
  readonly base: StyleId;
  readonly patch: Partial<CellFormat>;
  readonly format: CellFormat;
}

/** All looks of a workbook; `derive` gives back the base itself when the patch changes nothing or undoes a change. */
export interface StyleTable {
  readonly entries: readonly StyleEntry[];
  get(style: StyleId): CellFormat;
  derive(style: StyleId, patch: Partial<CellFormat>): StyleId;
}
