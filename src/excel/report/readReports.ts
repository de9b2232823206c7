import { columnMark } from "../../sheets/report/reportLine";
import { parseTag } from "../../sheets/report/rowTag";
import type { StandingCell, StandingRow } from "../../sheets/report/standingReport";
import type { CellContent } from "../../sheets/tableData";
import type { Session } from "../session";
import { WorkbookError } from "../workbookError";
import { isNameOf } from "./freeSheetName";

/** A report as it stands in the workbook. */
export interface StandingSheet {
  readonly name: string;
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

/**
 * Reads all sheets that are reports of the wanted names, with a number or without; a sheet of such a name without row tags
 * is the user's. Two round trips.
 *
 * Errors: `WorkbookError`; "protected" when sheets can not be added because the workbook's structure is protected.
 */
export async function readReports(session: Session, wanted: readonly string[]): Promise<StandingReports> {
  const { workbook } = session.context;
  workbook.worksheets.load({ name: true });
  workbook.protection.load({ protected: true });
  await session.sync();
  const sheetNames = workbook.worksheets.items.map(({ name }) => name);
  const asked = sheetNames
    .filter((name) => wanted.some((each) => isNameOf(each, name)))
    .map((name) => ask(session, name));
  await session.sync();
  const reports = asked.flatMap(standingSheet);
  const isMissing = wanted.some((name) => !reports.some((report) => isNameOf(name, report.name)));
  if (workbook.protection.protected && isMissing) throw new WorkbookError("protected", "the workbook's structure");
  return { sheetNames, reports };
}

type Asked = ReturnType<typeof ask>;

function ask({ context }: Session, name: string) {
  const sheet = context.workbook.worksheets.getItem(name);
  const used = sheet.getUsedRangeOrNullObject();
  used.load({ values: true, formulas: true, numberFormat: true, rowIndex: true, columnIndex: true });
  sheet.protection.load({ protected: true });
  const { pageLayout } = sheet;
  pageLayout.load({ headersFooters: { defaultForAllPages: { leftHeader: true, leftFooter: true } } });
  sheet.horizontalPageBreaks.load("items/rowIndex");
  return { name, sheet, used, pageLayout };
}

/** The sheet as a report; nothing when no cell of it is a row's tag. */
function standingSheet({ name, sheet, used, pageLayout }: Asked): readonly StandingSheet[] {
  if (used.isNullObject) return [];
  const left = used.columnIndex;
  // Excel gives string, number or boolean for every cell; the type of `values` is any[][].
  const values = used.values as CellContent[][];
  const tags = values.map((row) => row.findIndex((cell) => parseTag(cell) !== undefined));
  const tagAt = tags.find((column) => column >= 0);
  const marks = values.find((row) => tagAt !== undefined && parseTag(row[tagAt])?.kind === "columns");
  if (tagAt === undefined || !marks) return [];
  const count = parseTag(marks[tagAt])?.looks.length ?? 0;
  const places = Array.from({ length: count }, (_, column) => marks.indexOf(columnMark(column)));
  const columns = places.map((at) => (at < 0 ? undefined : at));
  const above = Array.from({ length: used.rowIndex }, () => blankRow(count));
  const page = pageLayout.headersFooters.defaultForAllPages;
  const rows = values.map((_, row) => standingRow(used, row, { tagAt, columns }));
  return [
    {
      name,
      isProtected: sheet.protection.protected,
      tagColumn: left + tagAt,
      columns: columns.map((at) => (at === undefined ? undefined : left + at)),
      freeColumn: left + (values[0]?.length ?? 0),
      rows: [...above, ...rows],
      breaks: sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex),
      header: page.leftHeader,
      footer: page.leftFooter,
    },
  ];
}

interface Places {
  readonly tagAt: number;
  readonly columns: readonly (number | undefined)[];
}

function standingRow(used: Excel.Range, row: number, { tagAt, columns }: Places): StandingRow {
  const own = new Set([tagAt, ...columns]);
  // As above: the cells of a range are never anything else.
  const values = used.values[row] as CellContent[];
  const cellAt = (column: number): StandingCell => {
    const value = values[column] ?? "";
    const entered: unknown = used.formulas[row]?.[column];
    // Text that begins with "=" comes back in `formulas` as it is: value and formula are then the same.
    const isFormula = typeof entered === "string" && entered.startsWith("=") && entered !== value;
    const numberFormat = String(used.numberFormat[row]?.[column]);
    return { value, numberFormat, ...(isFormula ? { formula: entered } : {}) };
  };
  return {
    tag: values[tagAt] ?? "",
    cells: columns.map((column) => (column === undefined ? undefined : cellAt(column))),
    hasOthers: values.some(
      (value, column) => !own.has(column) && (value !== "" || used.formulas[row]?.[column] !== ""),
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
