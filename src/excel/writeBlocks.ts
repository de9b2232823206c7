import { blockAddress } from "./address";
import { blockBytes, splitBlocks, type WriteBlock } from "./blocks";
import { inBatches, PAYLOAD_BYTES, SMALLEST_BYTES } from "./payload";
import { quietUntilSync } from "./quietUntilSync";
import type { Session } from "./session";
import { WorkbookError } from "./workbookError";

/**
 * Writes blocks as entered, number formats before values, in one round trip per started 1.5 MB.
 *
 * `first` is asked in the same request, before the first block. What Excel finds too large all the same (it then has done
 * nothing of it) is halved and sent again.
 */
export async function writeBlocks(
  session: Session,
  blocks: readonly WriteBlock[],
  { first = () => {}, bytes = PAYLOAD_BYTES }: { first?: () => void; bytes?: number } = {},
): Promise<void> {
  const batches = inBatches(splitBlocks(blocks, bytes), blockBytes, bytes);
  for (const [index, batch] of (batches.length > 0 ? batches : [[]]).entries()) {
    const before = index === 0 ? first : () => {};
    quietUntilSync(session.context);
    before();
    for (const block of batch) write(session.context, block);
    try {
      await session.sync();
    } catch (error) {
      const canHalve = error instanceof WorkbookError && error.code === "too-large" && bytes > SMALLEST_BYTES;
      if (!canHalve) throw error;
      await writeBlocks(session, batch, { first: before, bytes: bytes / 2 });
    }
  }
}

function write(context: Excel.RequestContext, block: WriteBlock): void {
  const range = context.workbook.worksheets.getItem(block.sheet).getRange(blockAddress(block));
  const hasFormats = block.numberFormats.some((row) => row.some((format) => format !== null));
  const hasValues = block.values.some((row) => row.some((value) => value !== null));
  if (hasFormats) range.numberFormat = block.numberFormats.map((row) => [...row]);
  // null leaves a cell alone, which the typings (any[][]) do not tell
  if (hasValues) range.values = block.values.map((row) => [...row]);
}
