import { inBatches } from "../payload";

/** Something to ask of a report's sheet. */
export type SheetWork = (sheet: Excel.Worksheet) => void;

/** Work on the sheet of that name. */
export interface NamedWork {
  readonly sheet: string;
  readonly work: SheetWork;
}

/** What a piece of work costs in a request: the addresses of a few ranges and what is set on them. */
const WORK_BYTES = 3_000;

/** Work in its order, cut so that each request stays below a number of bytes by estimate. */
export function workBatches(works: readonly NamedWork[], bytes: number): readonly (readonly NamedWork[])[] {
  return inBatches(works, () => WORK_BYTES, bytes);
}

/** Asks for work, each on its sheet. */
export function askWork(context: Excel.RequestContext, works: readonly NamedWork[]): void {
  const sheets = new Map<string, Excel.Worksheet>();
  for (const { sheet, work } of works) {
    const found = sheets.get(sheet) ?? context.workbook.worksheets.getItem(sheet);
    sheets.set(sheet, found);
    work(found);
  }
}
