import { cellAddress } from "../sheets/place/a1";
import { cellKey } from "../sheets/place/cellKey";
import { isSameContent } from "../sheets/place/isSameContent";
import type { CellContent } from "../sheets/tableData";
import { toBlocks, type WriteBlock } from "./blocks";
import { askSheetNames } from "./createTables";
import { type CellsRead, type ReadBlock, readBlocks } from "./readBlocks";
import { askSize, restoreAll } from "./restore";
import type { Session } from "./session";
import type { Snapshot } from "./snapshot";
import { type StandingCell, standingAfter } from "./standingCells";
import { WorkbookError } from "./workbookError";
import { asEntered } from "./writtenText";

/**
 * Takes back what somebody did in the pane some time ago: `restoreAll`, provided that what was written still stands where it
 * was written. What has been sorted, moved, overwritten or added to since would be lost, or end up in another row.
 *
 * Two round trips more than `restoreAll`, and one per started 1.5 MB.
 * Errors: `WorkbookError`, "edited" with the place where something else stands; nothing is then taken back.
 */
export async function takeBack(session: Session, snapshots: readonly Snapshot[]): Promise<void> {
  if (snapshots.length === 0) return;
  const standing = await demandSizes(session, snapshots);
  const created = snapshots.flatMap(({ createdSheets }) => createdSheets).filter((name) => standing.has(name));
  const isLeft = (sheet: string) => standing.has(sheet) || !snapshots.some((one) => one.createdSheets.includes(sheet));
  const cells = standingAfter(snapshots).filter(({ at }) => isLeft(at.sheet));
  await demandContents(session, cells, created);
  await restoreAll(session, snapshots);
}

/** Every table has a size that the work gave it, or had before. Gives the names of the sheets there are. */
async function demandSizes(session: Session, snapshots: readonly Snapshot[]): Promise<ReadonlySet<string>> {
  const sheets = askSheetNames(session.context);
  const resizes = snapshots.flatMap(({ resizings }) => resizings.map(({ change }) => change));
  const sizes = resizes.map(({ table }) => askSize(session.context, table));
  await session.sync();
  const known = (table: string) =>
    resizes.flatMap((change) => (change.table === table ? [change.fromRows, change.toRows] : []));
  const other = resizes.find(({ table }, index) => !known(table).includes(sizes[index]?.rowCount ?? 0));
  if (other) throw new WorkbookError("edited", other.table);
  return new Set(sheets.items.map(({ name }) => name));
}

/** Every cell holds what was written, or what it held before; the sheets that were made hold nothing beside it, nor charts. */
async function demandContents(session: Session, cells: readonly StandingCell[], created: readonly string[]) {
  const blocks = toBlocks(cells);
  let made: readonly MadeSheet[] = [];
  const first = () => {
    made = created.map((name) => askMade(session, name));
  };
  const wanted = blocks.map(({ numberFormats, values: _, ...place }): ReadBlock => {
    const hasFormats = numberFormats.some((row) => row.some((format) => format !== null));
    return { ...place, parts: hasFormats ? ["values", "formulas", "numberFormats"] : ["values", "formulas"] };
  });
  const read = await readBlocks(session, wanted, { first });
  const expected = new Map(cells.map((cell) => [cellKey(cell.at), cell]));
  const other = blocks.map((block, index) => firstOther(block, read[index], expected)).find((place) => place);
  const wider = made.find((sheet) => holdsMore(sheet, cells));
  const place = other ?? wider?.name;
  if (place !== undefined) throw new WorkbookError("edited", place);
}

/** A sheet that was made for a table: what is in use of it, and its charts. */
interface MadeSheet {
  readonly name: string;
  readonly used: Excel.Range;
  readonly charts: Excel.ChartCollection;
}

function askMade({ context }: Session, name: string): MadeSheet {
  const sheet = context.workbook.worksheets.getItem(name);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  const { charts } = sheet;
  charts.load("count");
  return { name, used, charts };
}

/** The address of the first cell of a block that holds something else than it should; undefined where none does. */
function firstOther(
  { sheet, top, left, values }: WriteBlock,
  read: CellsRead | undefined,
  expected: ReadonlyMap<string, StandingCell>,
): string | undefined {
  for (const [down, row] of values.entries()) {
    for (const across of row.keys()) {
      const at = { sheet, row: top + down, column: left + across };
      const cell = expected.get(cellKey(at));
      const content = asEntered(read?.values[down]?.[across] ?? "", read?.formulas[down]?.[across] ?? "");
      const isOther = cell && !(isKnown(cell, content) && isKnownFormat(cell, read?.numberFormats[down]?.[across]));
      if (isOther) return `${sheet}!${cellAddress(at.row, at.column)}`;
    }
  }
  return undefined;
}

function isKnown({ value, before, isUnwritten }: StandingCell, content: CellContent): boolean {
  const isFormula = typeof content === "string" && content.startsWith("=");
  return isSameContent(content, value) || isSameContent(content, before) || (isUnwritten === true && isFormula);
}

function isKnownFormat({ numberFormat, formatBefore }: StandingCell, format: string | undefined): boolean {
  if (numberFormat === undefined || format === undefined) return true;
  return [numberFormat, formatBefore ?? ""].some((known) => unquoted(known) === unquoted(format));
}

/** Excel chooses itself between quotes and a backslash before what a format shows as it is. */
function unquoted(format: string): string {
  return format.replace(/["\\]/g, "");
}

/** A sheet holds a chart, or something outside of the rows and columns that were written in it. */
function holdsMore({ name, used, charts }: MadeSheet, standing: readonly StandingCell[]): boolean {
  if (charts.count > 0) return true;
  if (used.isNullObject) return false;
  const cells = standing.filter(({ at }) => at.sheet === name);
  const bottom = cells.reduce((most, { at }) => Math.max(most, at.row), 1);
  const right = cells.reduce((most, { at }) => Math.max(most, at.column), 0);
  return (
    used.rowIndex + used.rowCount - 1 > bottom || (cells.length > 0 && used.columnIndex + used.columnCount - 1 > right)
  );
}
