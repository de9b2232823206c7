import { isOwnChart } from "../../sheets/report/planCharts";
import type { CellContent } from "../../sheets/tableData";
import { type ReadBlock, readBlocks } from "../readBlocks";
import type { Session } from "../session";
import { syncIfFits } from "../syncIfFits";
import { askOwnCharts, standingCharts } from "./readOwnCharts";
import { type SheetCells, type SheetFrame, type StandingSheet, standingSheet } from "./standingSheet";

/** A sheet by its name, with the names of the charts on it. */
export interface SheetToRead {
  readonly name: string;
  readonly charts: readonly string[];
}

/**
 * Reads those of some sheets that are reports. One round trip, in which `first` is asked too; where Excel finds the reply
 * too large, two more and one per started 1.5 MB.
 */
export async function readSheets(
  session: Session,
  sheets: readonly SheetToRead[],
  first = () => {},
): Promise<readonly StandingSheet[]> {
  first();
  const whole = sheets.map((sheet) => ask(session, sheet));
  for (const { used } of whole) used.load({ values: true, formulas: true, numberFormat: true });
  // Above five million cells Excel gives `null` instead of values.
  const fits = (await syncIfFits(session)) && whole.every(({ used }) => used.isNullObject || used.values !== null);
  if (fits)
    return whole.flatMap((asked) =>
      asked.used.isNullObject ? [] : standingSheet(frameOf(asked), cellsOf(asked.used)),
    );
  first();
  const shapes = sheets.map((sheet) => ask(session, sheet));
  for (const { used } of shapes) used.load({ rowCount: true, columnCount: true });
  await session.sync();
  const present = shapes.filter(({ used }) => !used.isNullObject);
  const read = await readBlocks(session, present.map(blockOf));
  return present.flatMap((asked, index) => {
    const cells = read[index];
    return cells ? standingSheet(frameOf(asked), cells) : [];
  });
}

type Asked = ReturnType<typeof ask>;

function ask({ context }: Session, { name, charts: chartNames }: SheetToRead) {
  const sheet = context.workbook.worksheets.getItem(name);
  const used = sheet.getUsedRangeOrNullObject();
  used.load({ rowIndex: true, columnIndex: true });
  sheet.protection.load({ protected: true });
  const { pageLayout } = sheet;
  pageLayout.load({ headersFooters: { defaultForAllPages: { leftHeader: true, leftFooter: true } } });
  sheet.horizontalPageBreaks.load("items/rowIndex");
  const hasOthersCharts = !chartNames.every(isOwnChart);
  return { name, sheet, used, pageLayout, charts: askOwnCharts(sheet, chartNames), hasOthersCharts };
}

function cellsOf({ values, formulas, numberFormat }: Excel.Range): SheetCells {
  // As above: the cells of a range are never anything else.
  return { values: values as CellContent[][], formulas: formulas as CellContent[][], numberFormats: numberFormat };
}

function blockOf({ name, used }: Asked): ReadBlock {
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = used;
  const place = { sheet: name, top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
  return { ...place, parts: ["values", "formulas", "numberFormats"] };
}

function frameOf({ name, sheet, used, pageLayout, charts, hasOthersCharts }: Asked): SheetFrame {
  const page = pageLayout.headersFooters.defaultForAllPages;
  return {
    name,
    isProtected: sheet.protection.protected,
    top: used.rowIndex,
    left: used.columnIndex,
    breaks: sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex),
    header: page.leftHeader,
    footer: page.leftFooter,
    charts: standingCharts(charts),
    hasOthersCharts,
  };
}
