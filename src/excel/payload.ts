/**
 * Excel on the web refuses requests and replies above 5 MB. What is sent and asked for at once is kept below 1.5 MB by
 * estimate, since the estimate does not know how the reply is encoded.
 */
export const PAYLOAD_BYTES = 1_500_000;

/** A request this small that is still too large can not be helped by cutting further. */
export const SMALLEST_BYTES = 50_000;

/**
 * Groups items so that each group's bytes stay at or below the limit; an item above the limit stands alone.
 *
 * @example inBatches([3, 3, 5], (n) => n, 6) // [[3, 3], [5]]
 */
export function inBatches<T>(
  items: readonly T[],
  bytes: (item: T) => number,
  limit: number,
): readonly (readonly T[])[] {
  const batches: T[][] = [];
  let room = 0;
  for (const item of items) {
    const size = bytes(item);
    const last = batches.at(-1);
    if (last && size <= room) last.push(item);
    else batches.push([item]);
    room = (last && size <= room ? room : limit) - size;
  }
  return batches;
}
