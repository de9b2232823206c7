import type { CellFormat } from "../../model/workbook";
import { readBoolean, readChoice, readInteger, readNumber, readString } from "../arguments";
import type { CellArea } from "../cellArea";
import { autofitColumns, columnWidthOf, setColumnWidths } from "../cells/columnWidths";
import { rowHeightOf, setRowHeights } from "../cells/rowHeights";
import { commonFormat, restyleCells } from "../cells/styleCells";
import { readColor } from "../colors";
import { HostError } from "../hostError";
import { type ClassDefinition, hostObject, type Property } from "../hostObject";
import type { Json } from "../protocol";

type Pick<T> = (format: CellFormat) => T;

const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;

/** A property of the look: what all cells share (null when they differ), set on every cell. */
function look<T extends Json>(pick: Pick<T>, patch: (value: unknown) => Partial<CellFormat>): Property<CellArea> {
  return {
    get: (area, session) => commonFormat(session, area, pick),
    set: (area, value, session) => {
      if (value === null || value === undefined)
        throw new HostError("InvalidArgument", "null is no value for a property.");
      restyleCells(session, area, patch(value));
    },
  };
}

/** Excel.RangeFill. A cell without fill reads as white. */
export const RANGE_FILL_CLASS: ClassDefinition<CellArea> = {
  properties: {
    Color: look(
      (format) => format.fill ?? "#FFFFFF",
      (value) => ({ fill: value === "" ? null : readColor(value) }),
    ),
    Pattern: {
      get: (area, session) => commonFormat(session, area, (format) => (format.fill === null ? "None" : "Solid")),
    },
  },
  actions: { Clear: ({ self, session }) => restyleCells(session, self, { fill: null }) },
};

/** Excel.RangeFont. */
export const RANGE_FONT_CLASS: ClassDefinition<CellArea> = {
  properties: {
    Bold: look(
      (format) => format.bold,
      (value) => ({ bold: readBoolean(value, "bold") }),
    ),
    Color: look(
      (format) => format.fontColor,
      (value) => ({ fontColor: readColor(value) }),
    ),
    Italic: look(
      (format) => format.italic,
      (value) => ({ italic: readBoolean(value, "italic") }),
    ),
    Name: look(
      (format) => format.fontName,
      (value) => ({ fontName: readString(value, "name") }),
    ),
    Size: look(
      (format) => format.fontSize,
      (value) => ({ fontSize: readNumber(value, "size") }),
    ),
    Strikethrough: look(
      (format) => format.strikethrough,
      (value) => ({ strikethrough: readBoolean(value, "strikethrough") }),
    ),
    Underline: look(
      (format) => (format.underline ? "Single" : "None"),
      (value) => ({ underline: readChoice(value, ["None", "Single"], "underline") === "Single" }),
    ),
  },
};

/** Excel.FormatProtection. */
export const FORMAT_PROTECTION_CLASS: ClassDefinition<CellArea> = {
  properties: {
    Locked: look(
      (format) => format.locked,
      (value) => ({ locked: readBoolean(value, "locked") }),
    ),
  },
};

/** Excel.RangeFormat. Text direction and shrinking are not modelled. */
export const RANGE_FORMAT_CLASS: ClassDefinition<CellArea> = {
  properties: {
    ColumnWidth: {
      get: columnWidthOf,
      set: (area, value) => setColumnWidths(area, readNumber(value, "columnWidth")),
    },
    HorizontalAlignment: look(
      (format) => format.horizontalAlignment,
      (value) => ({ horizontalAlignment: readChoice(value, HORIZONTAL, "horizontalAlignment") }),
    ),
    IndentLevel: look(
      (format) => format.indentLevel,
      (value) => ({ indentLevel: readInteger(value, "indentLevel", { atLeast: 0 }) }),
    ),
    RowHeight: { get: rowHeightOf, set: (area, value) => setRowHeights(area, readNumber(value, "rowHeight")) },
    VerticalAlignment: look(
      (format) => format.verticalAlignment,
      (value) => ({ verticalAlignment: readChoice(value, VERTICAL, "verticalAlignment") }),
    ),
    WrapText: look(
      (format) => format.wrapText,
      (value) => ({ wrapText: readBoolean(value, "wrapText") }),
    ),
  },
  navigations: {
    Borders: (area) => hostObject("RangeBorderCollection", area),
    Fill: (area) => hostObject("RangeFill", area),
    Font: (area) => hostObject("RangeFont", area),
    Protection: (area) => hostObject("FormatProtection", area),
  },
  actions: { AutofitColumns: ({ self, session }) => autofitColumns(session, self) },
};
