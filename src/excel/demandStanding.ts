import { cellAddress } from "../sheets/place/a1";
import { cellKey } from "../sheets/place/cellKey";
import { isSameContent } from "../sheets/place/isSameContent";
import type { CellContent, CellLook } from "../sheets/tableData";
import { toBlocks, type WriteBlock } from "./blocks";
import { type ColumnRun, columnRuns } from "./columnRuns";
import { contentsAt } from "./contentsAt";
import { askMade, holdsMore, type MadeSheet } from "./madeSheet";
import { type CellsRead, type ReadBlock, readBlocks } from "./readBlocks";
import type { Session } from "./session";
import { placeOf } from "./snapshot";
import { isFormula, type StandingCell } from "./standingCells";
import { WorkbookError } from "./workbookError";

/** What is to stand in the workbook. */
export interface Standing {
  readonly cells: readonly StandingCell[];
  /** The names of the sheets that were made. */
  readonly made: readonly string[];
  /** Taking it back has stopped half-way: what a cell held before stands for what was written, and colours are not looked at. */
  readonly isHalfBack: boolean;
}

/**
 * Demands that every cell holds what was written and has the colours it got, and that the sheets that were made hold nothing
 * beside it, nor charts. One round trip, and one more per started 1.5 MB.
 *
 * Errors: `WorkbookError`, "edited" with the first place where something else stands.
 */
export async function demandStanding(session: Session, { cells, made, isHalfBack }: Standing): Promise<void> {
  const blocks = toBlocks(cells);
  const runs = isHalfBack ? [] : columnRuns(cells.flatMap(({ at, look }) => (look ? [at] : [])));
  let sheets: readonly MadeSheet[] = [];
  const first = () => {
    sheets = made.map((name) => askMade(session, name));
  };
  const wanted = [...blocks.map(contentsOf), ...runs.map(({ place }): ReadBlock => ({ ...place, parts: ["looks"] }))];
  const read = await readBlocks(session, wanted, { first });
  const contents = contentsAt(blocks, read);
  const formats = formatsAt(blocks, read);
  const looks = looksAt(runs, read.slice(blocks.length));
  const other = cells.find((cell) => {
    const key = cellKey(cell.at);
    const holds = isKnown(cell, contents.get(key) ?? "", isHalfBack) && isKnownFormat(cell, formats.get(key));
    return !(holds && isKnownLook(cell, looks.get(key)));
  });
  const place = other ? addressOf(other) : sheets.find((sheet) => holdsMore(sheet, cells))?.name;
  if (place !== undefined) throw new WorkbookError("edited", place);
}

function contentsOf(block: WriteBlock): ReadBlock {
  const hasFormats = block.numberFormats.some((row) => row.some((format) => format !== null));
  return { ...placeOf(block), parts: hasFormats ? ["values", "formulas", "numberFormats"] : ["values", "formulas"] };
}

function formatsAt(blocks: readonly WriteBlock[], read: readonly CellsRead[]): ReadonlyMap<string, string> {
  const cells = blocks.flatMap(({ sheet, top, left }, index) =>
    (read[index]?.numberFormats ?? []).flatMap((row, down) =>
      row.map((format, across) => [cellKey({ sheet, row: top + down, column: left + across }), format] as const),
    ),
  );
  return new Map(cells);
}

function looksAt(runs: readonly ColumnRun[], read: readonly CellsRead[]): ReadonlyMap<string, CellLook> {
  const cells = runs.flatMap(({ place: { sheet, top, left } }, index) =>
    (read[index]?.looks ?? []).map((look, down) => [cellKey({ sheet, row: top + down, column: left }), look] as const),
  );
  return new Map(cells);
}

function addressOf({ at }: StandingCell): string {
  return `${at.sheet}!${cellAddress(at.row, at.column)}`;
}

function isKnown({ value, before, isFollowing }: StandingCell, content: CellContent, isHalfBack: boolean): boolean {
  const isFollowed = isFollowing === true && isFormula(content);
  const isBack = isHalfBack && before.some((stood) => isSameContent(content, stood));
  return isFollowed || isBack || isSameContent(content, value);
}

function isKnownFormat({ numberFormat, formatBefore }: StandingCell, format: string | undefined): boolean {
  if (numberFormat === undefined || format === undefined) return true;
  return [numberFormat, formatBefore ?? ""].some((known) => unquoted(known) === unquoted(format));
}

/** Excel gives colours in either case. */
function isKnownLook({ look }: StandingCell, now: CellLook | undefined): boolean {
  if (!look || !now) return true;
  return [look.fill, look.fontColor].join().toUpperCase() === [now.fill, now.fontColor].join().toUpperCase();
}

/** Excel chooses itself between quotes and a backslash before what a format shows as it is. */
function unquoted(format: string): string {
  return format.replace(/["\\]/g, "");
}
