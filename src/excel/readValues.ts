import type { CellContent } from "../sheets/tableData";
import { rowsPerRead } from "./payload";
import type { Session } from "./session";
import { WorkbookError } from "./workbookError";

type Values = readonly (readonly CellContent[])[];

/**
 * The values of several ranges, in one round trip; in parts of at most 1.5 MB where Excel answers that it was too much.
 *
 * Above five million cells Excel gives `null` instead of values: that too is read in parts.
 */
export async function readValues(session: Session, ranges: readonly Excel.Range[]): Promise<readonly Values[]> {
  for (const range of ranges) range.load({ values: true });
  try {
    await session.sync();
  } catch (error) {
    if (!(error instanceof WorkbookError && error.code === "too-large")) throw error;
    return readInParts(session, ranges);
  }
  const whole = ranges.map((range) => valuesOf(range));
  return whole.every((values) => values !== undefined) ? whole : readInParts(session, ranges);
}

interface Part {
  readonly of: number;
  readonly range: Excel.Range;
}

async function readInParts(session: Session, ranges: readonly Excel.Range[]): Promise<readonly Values[]> {
  for (const range of ranges) range.load({ rowCount: true, columnCount: true });
  await session.sync();
  const parts = ranges.flatMap((range, of) => cut(range).map((part) => ({ of, range: part })));
  const collected: CellContent[][][] = ranges.map(() => []);
  for (const part of parts) await collect(session, part, collected);
  return collected;
}

async function collect(session: Session, part: Part, collected: CellContent[][][]): Promise<void> {
  part.range.load({ values: true });
  await session.sync();
  const values = valuesOf(part.range);
  if (!values) throw new WorkbookError("too-large", "values came back empty");
  for (const row of values) collected[part.of]?.push([...row]);
}

function cut(range: Excel.Range): readonly Excel.Range[] {
  const step = rowsPerRead(range.columnCount);
  const starts = Array.from({ length: Math.ceil(range.rowCount / step) }, (_, index) => index * step);
  return starts.map((start) => {
    const rows = Math.min(step, range.rowCount - start);
    return range.getCell(start, 0).getResizedRange(rows - 1, range.columnCount - 1);
  });
}

function valuesOf(range: Excel.Range): Values | undefined {
  // Excel gives string, number or boolean for every cell, or null for too many; the type of `values` is any[][].
  return (range.values as CellContent[][] | null) ?? undefined;
}
