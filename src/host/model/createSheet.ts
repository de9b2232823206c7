import type { SheetId } from "./ids";
import type { HeaderFooter, SheetModel } from "./workbook";

/** Nothing at the top and bottom of a page. */
const NO_HEADER_FOOTER: HeaderFooter = {
  leftHeader: "",
  centerHeader: "",
  rightHeader: "",
  leftFooter: "",
  centerFooter: "",
  rightFooter: "",
};

/**
 * An empty sheet that belongs to no workbook yet. `part` is the file part it stands for, undefined for a sheet made here.
 */
export function createSheet(id: SheetId, name: string, part?: string): SheetModel {
  return {
    id,
    name,
    visibility: "Visible",
    tabColor: undefined,
    cells: new Map(),
    original: new Map(),
    protection: { protected: false, options: {} },
    merges: [],
    columnWidths: new Map(),
    frozen: undefined,
    validations: [],
    pageLayout: { orientation: "Portrait", zoom: { scale: 100 }, centerHorizontally: false, paperSize: undefined },
    headerFooter: NO_HEADER_FOOTER,
    rowBreaks: [],
    showGridlines: true,
    notes: new Map(),
    charts: [],
    rowHeights: new Map(),
    hiddenRows: new Set(),
    columnStyles: new Map(),
    rowStyles: new Map(),
    changed: new Set(),
    part,
  };
}

/** `{00000000-0001-0000-0000-000000000000}` for the sheet with number 1, as Excel's own ids look. */
export function sheetIdOf(number: number): SheetId {
  return `{00000000-${number.toString(16).toUpperCase().padStart(4, "0")}-0000-0000-000000000000}`;
}
