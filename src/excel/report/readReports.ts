import { columnMark } from "../../sheets/report/reportLine";
import { type SheetMark, parseMark } from "../../sheets/report/sheetMark";
import { parseTag } from "../../sheets/report/rowTag";
import type { StandingCell, StandingRow } from "../../sheets/report/standingReport";
import type { CellContent } from "../../sheets/tableData";
import { type CellsRead, type ReadBlock, readBlocks } from "../readBlocks";
import type { Session } from "../session";
import { syncIfFits } from "../syncIfFits";
import { WorkbookError } from "../workbookError";
import { isNameOf } from "./freeSheetName";

/** A report as it stands in the workbook. */
export interface StandingSheet {
  readonly name: string;
  /** Undefined on a sheet that does not say whose it is. */
  readonly mark: SheetMark | undefined;
  readonly isProtected: boolean;
  /** The hidden column with the row tags. */
  readonly tagColumn: number;
  /** Columns of the sheet by column of the report; undefined where the user has taken one away. */
  readonly columns: readonly (number | undefined)[];
  /** The first column to the right of everything. */
  readonly freeColumn: number;
  readonly rows: readonly StandingRow[];
  /** Rows that begin a page, from 0. */
  readonly breaks: readonly number[];
  readonly header: string;
  readonly footer: string;
}

/** What the workbook holds of the reports that are wanted. */
export interface StandingReports {
  readonly sheetNames: readonly string[];
  readonly reports: readonly StandingSheet[];
}

/** Which reports are to be read. */
export interface SoughtReports {
  /** Their names, with a number or without. */
  readonly names: readonly string[];
  /** Whether a report is sought besides, whatever its name; none when not given. */
  readonly isSought?: (mark: SheetMark) => boolean;
}

/**
 * Reads all sheets that are reports of the sought names, and those that are sought for their marks; a sheet without row
 * tags is the user's. Two round trips, and one more where sheets are found by their marks; where Excel finds the reply too
 * large, one more for the sizes and one per started 1.5 MB.
 *
 * Errors: `WorkbookError`; "protected" when sheets can not be added because the workbook's structure is protected.
 */
export async function readReports(session: Session, { names, isSought }: SoughtReports): Promise<StandingReports> {
  const { workbook } = session.context;
  workbook.worksheets.load({ name: true });
  workbook.protection.load({ protected: true });
  await session.sync();
  const sheetNames = workbook.worksheets.items.map(({ name }) => name);
  const isNamed = (name: string) => names.some((each) => isNameOf(each, name));
  let marks: readonly MarkQuery[] = [];
  const first = () => {
    marks = isSought ? sheetNames.filter((name) => !isNamed(name)).map((name) => askMark(session, name)) : [];
  };
  const named = await readSheets(session, sheetNames.filter(isNamed), first);
  const others = marks.filter((query) => isMarked(query, isSought)).map(({ name }) => name);
  const reports = others.length === 0 ? named : [...named, ...(await readSheets(session, others))];
  const isMissing = names.some((name) => !reports.some((report) => isNameOf(name, report.name)));
  if (workbook.protection.protected && isMissing) throw new WorkbookError("protected", "the workbook's structure");
  return { sheetNames, reports };
}

/** Where a report's mark stands, with room for rows and columns that the user has put before it. */
const CORNER = "A1:H8";

interface MarkQuery {
  readonly name: string;
  readonly corner: Excel.Range;
}

function askMark({ context }: Session, name: string): MarkQuery {
  const corner = context.workbook.worksheets.getItem(name).getRange(CORNER);
  corner.load({ values: true });
  return { name, corner };
}

function isMarked({ corner }: MarkQuery, isSought: SoughtReports["isSought"]): boolean {
  // Excel gives string, number or boolean for every cell; the type of `values` is any[][].
  const tags = (corner.values as CellContent[][]).flat().map(parseTag);
  const mark = parseMark(tags.find((tag) => tag?.kind === "columns")?.key ?? "");
  return mark !== undefined && (isSought?.(mark) ?? false);
}

async function readSheets(session: Session, names: readonly string[], first = () => {}): Promise<readonly StandingSheet[]> {
  first();
  const whole = names.map((name) => ask(session, name));
  for (const { used } of whole) used.load({ values: true, formulas: true, numberFormat: true });
  // Above five million cells Excel gives `null` instead of values.
  const fits = (await syncIfFits(session)) && whole.every(({ used }) => used.isNullObject || used.values !== null);
  if (fits) return whole.flatMap((asked) => (asked.used.isNullObject ? [] : standingSheet(asked, cellsOf(asked.used))));
  first();
  const shapes = names.map((name) => ask(session, name));
  for (const { used } of shapes) used.load({ rowCount: true, columnCount: true });
  await session.sync();
  const present = shapes.filter(({ used }) => !used.isNullObject);
  const read = await readBlocks(session, present.map(blockOf));
  return present.flatMap((asked, index) => {
    const cells = read[index];
    return cells ? standingSheet(asked, cells) : [];
  });
}

type Asked = ReturnType<typeof ask>;

function ask({ context }: Session, name: string) {
  const sheet = context.workbook.worksheets.getItem(name);
  const used = sheet.getUsedRangeOrNullObject();
  used.load({ rowIndex: true, columnIndex: true });
  sheet.protection.load({ protected: true });
  const { pageLayout } = sheet;
  pageLayout.load({ headersFooters: { defaultForAllPages: { leftHeader: true, leftFooter: true } } });
  sheet.horizontalPageBreaks.load("items/rowIndex");
  return { name, sheet, used, pageLayout };
}

type Cells = Pick<CellsRead, "values" | "formulas" | "numberFormats">;

function cellsOf({ values, formulas, numberFormat }: Excel.Range): Cells {
  // As above: the cells of a range are never anything else.
  return { values: values as CellContent[][], formulas: formulas as CellContent[][], numberFormats: numberFormat };
}

function blockOf({ name, used }: Asked): ReadBlock {
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = used;
  const place = { sheet: name, top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
  return { ...place, parts: ["values", "formulas", "numberFormats"] };
}

/** The sheet as a report; nothing when no cell of it is a row's tag. */
function standingSheet({ name, sheet, used, pageLayout }: Asked, cells: Cells): readonly StandingSheet[] {
  const { columnIndex: left, rowIndex: top } = used;
  const { values } = cells;
  const tags = values.map((row) => row.findIndex((cell) => parseTag(cell) !== undefined));
  const tagAt = tags.find((column) => column >= 0);
  const marks = values.find((row) => tagAt !== undefined && parseTag(row[tagAt])?.kind === "columns");
  if (tagAt === undefined || !marks) return [];
  const tag = parseTag(marks[tagAt]);
  const count = tag?.looks.length ?? 0;
  const columns = Array.from({ length: count }, (_, column) => marks.indexOf(columnMark(column))).map(placeOf);
  const above = Array.from({ length: top }, () => blankRow(count));
  const page = pageLayout.headersFooters.defaultForAllPages;
  return [
    {
      name,
      mark: parseMark(tag?.key ?? ""),
      isProtected: sheet.protection.protected,
      tagColumn: left + tagAt,
      columns: columns.map((at) => (at === undefined ? undefined : left + at)),
      freeColumn: left + (values[0]?.length ?? 0),
      rows: [...above, ...values.map((_, row) => standingRow(cells, row, { tagAt, columns }))],
      breaks: sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex),
      header: page.leftHeader,
      footer: page.leftFooter,
    },
  ];
}

function placeOf(index: number): number | undefined {
  return index < 0 ? undefined : index;
}

interface Places {
  readonly tagAt: number;
  readonly columns: readonly (number | undefined)[];
}

function standingRow(cells: Cells, row: number, { tagAt, columns }: Places): StandingRow {
  const values = cells.values[row] ?? [];
  const formulas = cells.formulas[row] ?? [];
  const cellAt = (column: number): StandingCell => {
    const value = values[column] ?? "";
    const entered = formulas[column];
    // Text that begins with "=" comes back in `formulas` as it is: value and formula are then the same.
    const isFormula = typeof entered === "string" && entered.startsWith("=") && entered !== value;
    const numberFormat = String(cells.numberFormats[row]?.[column]);
    return { value, numberFormat, ...(isFormula ? { formula: entered } : {}) };
  };
  return {
    tag: values[tagAt] ?? "",
    cells: columns.map((column) => (column === undefined ? undefined : cellAt(column))),
    hasOthers: values.some(
      (value, column) => column !== tagAt && !columns.includes(column) && (value !== "" || formulas[column] !== ""),
    ),
  };
}

function blankRow(columns: number): StandingRow {
  return {
    tag: "",
    cells: Array.from({ length: columns }, () => ({ value: "", numberFormat: "General" })),
    hasOthers: false,
  };
}
