import { firstRows } from "../groupRows";
import { nameKey } from "../nameKey";
import type { Frame } from "../outcome";
import type { Citation } from "../rule";
import type { ServiceRow } from "../structureRows";
import type { Bridge } from "./bridge";

export const RULE: Citation = ["A-11"];

/** A bridge for each frame whose service has a row in Verksamheter, in the frames' order; of two rows the first counts. */
export function bridgeServices(
  services: readonly ServiceRow[],
  frames: readonly Frame[],
  bridge: (service: ServiceRow, frame: Frame) => Bridge,
): readonly Bridge[] {
  const rows = firstRows(services, (row) => nameKey(row.service));
  return frames.flatMap((frame) => {
    const row = rows.get(nameKey(frame.service));
    return row ? [bridge(row, frame)] : [];
  });
}
