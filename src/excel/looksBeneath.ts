import { type ReadBlock, readBlocks } from "./readBlocks";
import { columnsBeneath, type ResizeQuery } from "./resizeTable";
import type { Session } from "./session";
import type { LookBefore } from "./snapshot";

/**
 * The colours that the user has given the free rows a table grows into, so that they have them when it shrinks back. No round
 * trip where the rows are plain, else one and one more per started 1.5 MB.
 */
export async function looksBeneath(session: Session, queries: readonly ResizeQuery[]): Promise<readonly LookBefore[]> {
  const columns = queries.flatMap(columnsBeneath);
  if (columns.length === 0) return [];
  const read = await readBlocks(
    session,
    columns.map((place): ReadBlock => ({ ...place, parts: ["looks"] })),
  );
  return columns.flatMap(({ sheet, top, left }, index) =>
    (read[index]?.looks ?? []).map((look, row) => ({ at: { sheet, row: top + row, column: left }, look })),
  );
}
