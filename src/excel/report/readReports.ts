import { parseTag } from "../../sheets/report/rowTag";
import { parseMark, type SheetMark } from "../../sheets/report/sheetMark";
import type { CellContent } from "../../sheets/tableData";
import type { Session } from "../session";
import { WorkbookError } from "../workbookError";
import { isNameOf } from "./freeSheetName";
import { readSheets } from "./readSheets";
import type { StandingSheet } from "./standingSheet";

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
  workbook.worksheets.load({ name: true, charts: { name: true } });
  workbook.protection.load({ protected: true });
  await session.sync();
  const sheets = workbook.worksheets.items.map(({ name, charts }) => ({ name, charts: charts.items.map(nameOf) }));
  const sheetNames = sheets.map(nameOf);
  const isNamed = (name: string) => names.some((each) => isNameOf(each, name));
  let marks: readonly MarkQuery[] = [];
  const first = () => {
    marks = isSought ? sheetNames.filter((name) => !isNamed(name)).map((name) => askMark(session, name)) : [];
  };
  const named = await readSheets(
    session,
    sheets.filter(({ name }) => isNamed(name)),
    first,
  );
  const marked = new Set(marks.filter((query) => isMarked(query, isSought)).map(nameOf));
  const others = sheets.filter(({ name }) => marked.has(name));
  const reports = others.length === 0 ? named : [...named, ...(await readSheets(session, others))];
  const isMissing = names.some((name) => !reports.some((report) => isNameOf(name, report.name)));
  if (workbook.protection.protected && isMissing) throw new WorkbookError("protected", "the workbook's structure");
  return { sheetNames, reports };
}

function nameOf({ name }: { readonly name: string }): string {
  return name;
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
