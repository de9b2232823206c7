import { blockAddress } from "./address";
import { blockBytes, splitBlocks, type WriteBlock } from "./blocks";
import { inBatches, PAYLOAD_BYTES, SMALLEST_BYTES } from "./payload";
import { quietUntilSync } from "./quietUntilSync";
import type { Session } from "./session";
import { WorkbookError } from "./workbookError";

interface BlockWriting {
  readonly first?: () => void;
  readonly last?: () => void;
  readonly bytes?: number;
}

/**
 * Writes blocks as entered, number formats before values, in one round trip per started 1.5 MB.
 *
 * `first` is asked in the same request, before the first block, and `last` after the last. What Excel finds too large all the same (it then has done
 * nothing of it) is halved and sent again.
 */
export async function writeBlocks(
  session: Session,
  blocks: readonly WriteBlock[],
  { first = () => {}, last = () => {}, bytes = PAYLOAD_BYTES }: BlockWriting = {},
): Promise<void> {
  const batches = inBatches(splitBlocks(blocks, bytes), blockBytes, bytes);
  const requests = batches.length > 0 ? batches : [[]];
  for (const [index, batch] of requests.entries()) {
    const before = index === 0 ? first : () => {};
    const after = index === requests.length - 1 ? last : () => {};
    quietUntilSync(session.context);
    before();
    for (const block of batch) write(session.context, block);
    after();
    try {
      await session.sync();
    } catch (error) {
      const canHalve = error instanceof WorkbookError && error.code === "too-large" && bytes > SMALLEST_BYTES;
      if (!canHalve) throw error;
      await writeBlocks(session, batch, { first: before, last: after, bytes: bytes / 2 });
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
