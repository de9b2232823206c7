/** `{8-4-4-4-12}` as Excel names worksheets; made from a counter, so that runs repeat. */
export type SheetId = string;
/** Tables are numbered within the workbook, as in the file. */
export type TableId = string;
