import type { CellLook } from "../sheets/tableData";

/** The looks of a column's cells, asked for but not yet answered. */
export interface LookQuery {
  readonly range: Excel.Range;
  readonly looks: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

/** Asks for number format, fill and font colour of each cell in a range one column wide. */
export function askRangeLooks(range: Excel.Range): LookQuery {
  range.load({ numberFormat: true });
  return {
    range,
    looks: range.getCellProperties({ format: { fill: { color: true, pattern: true }, font: { color: true } } }),
  };
}

/** The answer, top to bottom. A cell without fill, whose colour Excel calls white, has the fill `""`. */
export function looksOf({ range, looks }: LookQuery): readonly CellLook[] {
  return looks.value.map((row, index) => ({
    numberFormat: String(range.numberFormat[index]?.[0] ?? ""),
    fill: row[0]?.format?.fill?.pattern === "None" ? "" : (row[0]?.format?.fill?.color ?? ""),
    fontColor: row[0]?.format?.font?.color ?? "",
  }));
}
