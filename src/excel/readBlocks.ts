import type { CellContent, CellLook } from "../sheets/tableData";
import { type Block, blockAddress } from "./address";
import { inBatches, PAYLOAD_BYTES, SMALLEST_BYTES } from "./payload";
import { askRangeLooks, type LookQuery, looksOf } from "./readLooks";
import type { Session } from "./session";
import { syncIfFits } from "./syncIfFits";
import { WorkbookError } from "./workbookError";

/** What can be read of a cell, with a low guess at what it costs in a reply, in bytes: what turns out larger is halved. */
const CELL_BYTES = { values: 8, formulas: 8, numberFormats: 10, looks: 70, lock: 0 } as const;

/** What a range costs in a request, whatever its size. */
const RANGE_BYTES = 1_000;

export type CellPart = keyof typeof CELL_BYTES;

/** Cells to read, and what of each. Looks can be asked for one column at a time. */
export interface ReadBlock extends Block {
  readonly parts: readonly CellPart[];
}

/** What was read, row by row; without rows where it was not asked for. */
export interface CellsRead {
  readonly values: readonly (readonly CellContent[])[];
  readonly formulas: readonly (readonly CellContent[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** Of the one column, top to bottom. */
  readonly looks: readonly CellLook[];
  /** Some of the cells are locked on a protected sheet. False where `lock` was not asked for. */
  readonly isLocked: boolean;
}

interface ReadOptions {
  /** Asked in the same request, before the first block; anew when that was too large. */
  readonly first?: () => void;
  readonly bytes?: number;
}

/**
 * Reads cells whose places are known, in one round trip per started 1.5 MB by estimate; what Excel finds too large all the
 * same is halved and asked for again, with ranges of its own: those of a request that failed can not be used any more.
 */
export async function readBlocks(
  session: Session,
  blocks: readonly ReadBlock[],
  { first = () => {}, bytes = PAYLOAD_BYTES }: ReadOptions = {},
): Promise<readonly CellsRead[]> {
  const pieces = blocks.flatMap((block, of) => cut(block, bytes).map((piece) => ({ of, piece })));
  const batches = inBatches(pieces, ({ piece }) => bytesOf(piece), bytes);
  const found: CellsRead[][] = blocks.map(() => []);
  for (const [index, batch] of (batches.length > 0 ? batches : [[]]).entries()) {
    const before = index === 0 ? first : () => {};
    const wanted = batch.map(({ piece }) => piece);
    const read = await readBatch(session, wanted, { first: before, bytes });
    batch.forEach(({ of }, at) => {
      const cells = read[at];
      if (cells) found[of]?.push(cells);
    });
  }
  return found.map(joined);
}

async function readBatch(
  session: Session,
  pieces: readonly ReadBlock[],
  { first, bytes }: Required<ReadOptions>,
): Promise<readonly CellsRead[]> {
  first();
  const asked = pieces.map((piece) => ask(session.context, piece));
  if (await syncIfFits(session)) return asked.map(answerOf);
  if (bytes <= SMALLEST_BYTES) throw new WorkbookError("too-large", "too large however little is asked for");
  return readBlocks(session, pieces, { first, bytes: bytes / 2 });
}

interface Asked {
  readonly parts: readonly CellPart[];
  readonly range: Excel.Range;
  readonly looks: LookQuery | undefined;
}

function ask(context: Excel.RequestContext, block: ReadBlock): Asked {
  const { parts } = block;
  const range = context.workbook.worksheets.getItem(block.sheet).getRange(blockAddress(block));
  const looks = parts.includes("looks") ? askRangeLooks(range) : undefined;
  if (parts.includes("values")) range.load({ values: true });
  if (parts.includes("formulas")) range.load({ formulas: true });
  if (parts.includes("numberFormats") || looks) range.load({ numberFormat: true });
  if (parts.includes("lock")) {
    range.load({ format: { protection: { locked: true } }, worksheet: { protection: { protected: true } } });
  }
  return { parts, range, looks };
}

function answerOf({ parts, range, looks }: Asked): CellsRead {
  return {
    // Excel gives string, number or boolean for every cell; the type of `values` and `formulas` is any[][].
    values: parts.includes("values") ? (range.values as CellContent[][]) : [],
    formulas: parts.includes("formulas") ? (range.formulas as CellContent[][]) : [],
    numberFormats: parts.includes("numberFormats") ? range.numberFormat.map((row) => row.map(String)) : [],
    looks: looks ? looksOf(looks) : [],
    // `null` means that some of the cells are locked.
    isLocked:
      parts.includes("lock") && range.worksheet.protection.protected && range.format.protection.locked !== false,
  };
}

function joined(pieces: readonly CellsRead[]): CellsRead {
  return {
    values: pieces.flatMap(({ values }) => values),
    formulas: pieces.flatMap(({ formulas }) => formulas),
    numberFormats: pieces.flatMap(({ numberFormats }) => numberFormats),
    looks: pieces.flatMap(({ looks }) => looks),
    isLocked: pieces.some(({ isLocked }) => isLocked),
  };
}

/** Cuts a block by rows so that each piece stays below a number of bytes; one row is never cut. */
function cut(block: ReadBlock, bytes: number): readonly ReadBlock[] {
  const rows = block.bottom - block.top + 1;
  const step = Math.max(1, Math.floor((bytes - RANGE_BYTES) / rowBytes(block)));
  return Array.from({ length: Math.ceil(rows / step) }, (_, index) => {
    const top = block.top + index * step;
    return { ...block, top, bottom: Math.min(block.bottom, top + step - 1) };
  });
}

function bytesOf(block: ReadBlock): number {
  return RANGE_BYTES + (block.bottom - block.top + 1) * rowBytes(block);
}

function rowBytes({ left, right, parts }: ReadBlock): number {
  return (right - left + 1) * parts.reduce((sum, part) => sum + CELL_BYTES[part], 0);
}
