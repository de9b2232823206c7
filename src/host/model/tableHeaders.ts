import { cellValue, setContent } from "./cells";
import { columnCount, intersect } from "./grid";
import { isCoveredByMerge } from "./merges";
import { headerRange } from "./tableParts";
import type { CellValue, GridRange, SheetModel, TableColumnModel, TableModel, WorkbookModel } from "./workbook";

function textOf(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "object" ? value.error : String(value);
}

/** The name itself, or with the first number after it that makes it unique, as Excel does. */
function uniqueName(wanted: string, taken: ReadonlySet<string>, fallbackNumber: number): string {
  const stem = wanted === "" ? "Kolumn" : wanted;
  let number = wanted === "" ? fallbackNumber : 1;
  let name = wanted === "" ? `${stem}${number}` : wanted;
  while (taken.has(name.toLocaleLowerCase("sv"))) name = `${stem}${++number}`;
  return name;
}

/** Where headers are read from. */
export interface HeaderSource {
  readonly hasHeaders: boolean;
  /** The name a column has already: it stays when its header cell lies under a merged one. */
  nameAt?(index: number): string | undefined;
}

/**
 * Headers for the columns of a range, read from its first row (or made up where it is empty): always texts, never two
 * alike. `Ram`, `Ram`, empty gives `Ram`, `Ram2`, `Kolumn3`.
 */
export function readHeaders(sheet: SheetModel, range: GridRange, source: HeaderSource): readonly string[] {
  const taken = new Set<string>();
  return Array.from({ length: columnCount(range) }, (_, index) => {
    const column = range.left + index;
    const covered = isCoveredByMerge(sheet, range.top, column) ? source.nameAt?.(index) : undefined;
    const text = source.hasHeaders ? (covered ?? textOf(cellValue(sheet, range.top, column))) : "";
    const name = uniqueName(text, taken, index + 1);
    taken.add(name.toLocaleLowerCase("sv"));
    return name;
  });
}

/** Writes the columns' names into the header cells, where they are not there already and can be seen. */
export function writeHeaders(sheet: SheetModel, table: TableModel): void {
  const header = headerRange(table);
  if (!header) return;
  table.columns.forEach((column, index) => {
    const at = header.left + index;
    if (cellValue(sheet, header.top, at) === column.name || isCoveredByMerge(sheet, header.top, at)) return;
    setContent(sheet, header.top, at, { value: column.name, formula: undefined });
  });
}

/** Makes columns for headers, keeping the old column (its id and formula) that stood in the same place. */
export function columnsFor(
  headers: readonly string[],
  oldAt: (index: number) => TableColumnModel | undefined,
): TableColumnModel[] {
  let last = Math.max(0, ...headers.map((_, index) => oldAt(index)?.id ?? 0));
  return headers.map((name, index) => {
    const old = oldAt(index);
    return { id: old?.id ?? ++last, name, calculatedFormula: old?.calculatedFormula };
  });
}

/** After a write: header cells that were written rename their columns, as in Excel. */
export function adoptWrittenHeaders(model: WorkbookModel, sheet: SheetModel, written: GridRange): void {
  for (const table of model.tables) {
    const header = table.sheetId === sheet.id ? headerRange(table) : undefined;
    if (!header || !intersect(header, written)) continue;
    const names = readHeaders(sheet, table.range, { hasHeaders: true, nameAt: (index) => table.columns[index]?.name });
    table.columns.forEach((column, index) => {
      const name = names[index] ?? column.name;
      if (column.name === name) return;
      column.name = name;
      table.changed = true;
    });
    writeHeaders(sheet, table);
  }
}
