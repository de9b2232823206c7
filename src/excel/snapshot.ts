import type { CellLook, CellRef } from "../sheets/tableData";
import { blockAddress } from "./address";
import type { WriteBlock } from "./blocks";
import { type ColumnRun, columnRuns } from "./columnRuns";
import { type CellsRead, type ReadBlock, readBlocks } from "./readBlocks";
import type { Resizing } from "./resizeTable";
import type { Session } from "./session";
import type { StandingCell } from "./standingCells";
import { WorkbookError } from "./workbookError";
import { asEntered } from "./writtenText";

export interface LookBefore {
  readonly at: CellRef;
  readonly look: CellLook;
}

/** All that is needed to put the workbook back as it was before a run. */
export interface Snapshot {
  /** Contents and formats as they must be entered again; `null` where nothing was written. */
  readonly blocks: readonly WriteBlock[];
  readonly looks: readonly LookBefore[];
  readonly resizings: readonly Resizing[];
  readonly createdSheets: readonly string[];
  /** What stands after it, for knowing whether it still does. */
  readonly standing: readonly StandingCell[];
}

/** The state before something is written, with all contents and formats of its blocks, also where they are left as they are. */
interface StateBefore extends Pick<Snapshot, "blocks" | "looks"> {
  readonly contents: readonly WriteBlock[];
}

/** What is about to be written and coloured. */
export interface Remembered {
  readonly blocks: readonly WriteBlock[];
  readonly coloured: readonly CellRef[];
}

/**
 * Reads the present state of blocks that are about to be written and of cells about to be coloured, in one round trip and
 * one more per started 1.5 MB. `first` is asked in the same request; see `readBlocks`.
 *
 * Errors: `WorkbookError`, "protected" with sheet and cells when a block to be written is locked: protection is never lifted.
 */
export async function readSnapshot(
  session: Session,
  { blocks, coloured }: Remembered,
  first: () => void,
): Promise<StateBefore> {
  const runs = columnRuns(coloured);
  const wanted = [
    ...blocks.map(
      (block): ReadBlock => ({ ...placeOf(block), parts: ["values", "formulas", "numberFormats", "lock"] }),
    ),
    ...runs.map(({ place }): ReadBlock => ({ ...place, parts: ["looks"] })),
  ];
  const read = await readBlocks(session, wanted, { first });
  const locked = wanted.find((_, index) => read[index]?.isLocked);
  if (locked) throw new WorkbookError("protected", `${locked.sheet}!${blockAddress(locked)}`);
  const contents = blocks.map((block, index) => contentsBefore(block, read[index]));
  return {
    contents,
    blocks: blocks.map((block, index) => onlyTouched(block, contents[index])),
    looks: runs.flatMap((run, index) => looksBefore(run, read[blocks.length + index]?.looks ?? [])),
  };
}

/** Where a block stands, without what is to be written. */
export function placeOf({ sheet, top, left, bottom, right }: WriteBlock): Omit<ReadBlock, "parts"> {
  return { sheet, top, left, bottom, right };
}

function looksBefore({ place, cells }: ColumnRun, looks: readonly CellLook[]): readonly LookBefore[] {
  return cells.flatMap((at) => {
    const look = looks[at.row - place.top];
    return look ? [{ at, look }] : [];
  });
}

function contentsBefore(block: WriteBlock, read: CellsRead | undefined): WriteBlock {
  return {
    ...placeOf(block),
    values: block.values.map((row, down) =>
      row.map((_, across) => asEntered(read?.values[down]?.[across] ?? "", read?.formulas[down]?.[across] ?? "")),
    ),
    numberFormats: block.numberFormats.map((row, down) =>
      row.map((_, across) => String(read?.numberFormats[down]?.[across])),
    ),
  };
}

/** Only what is written is remembered; the rest is the user's and stays out of it. */
function onlyTouched(written: WriteBlock, before: WriteBlock | undefined): WriteBlock {
  const touched = <T>(now: readonly (readonly unknown[])[], stood: readonly (readonly (T | null)[])[] = []) =>
    now.map((row, down) => row.map((value, across) => (value === null ? null : (stood[down]?.[across] ?? null))));
  return {
    ...placeOf(written),
    values: touched(written.values, before?.values),
    numberFormats: touched(written.numberFormats, before?.numberFormats),
  };
}
