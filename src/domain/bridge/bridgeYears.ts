import { indexFrameTables } from "../allocation/frameTables";
import { firstRows } from "../groupRows";
import { nameKey } from "../nameKey";
import type { Outcome } from "../outcome";
import type { Workbook } from "../rows";
import type { Citation } from "../rule";
import type { Bridge } from "./bridge";
import { serviceBridge } from "./serviceBridge";
import { sumBridges } from "./sumBridges";

export const RULE: Citation = ["T3.2-c", "T3.2-d", "T3.2-e", "A-11"];

/**
 * The frame bridges from year to year: for every year of the plan those of each service, each unit and the whole, from the
 * frame of the year before (of the first year from Basramar). `frames` are what `allocate` gave for the workbook.
 *
 * Source: T3.2-c, T3.2-d, A-11. Order: services as the frames stand, then units and the whole year by year.
 *
 * @example bridgeYears(workbook, outcome).find(({ unit, year }) => unit === undefined && year === 2027)?.parts?.volume
 */
export function bridgeYears(
  workbook: Workbook,
  { frames, frameSums }: Pick<Outcome, "frames" | "frameSums">,
): readonly Bridge[] {
  const tables = indexFrameTables(workbook);
  const rows = firstRows(workbook.services, (row) => nameKey(row.service));
  const services = frames.flatMap((frame) => {
    const row = rows.get(nameKey(frame.service));
    return row ? [serviceBridge(tables, row, frame)] : [];
  });
  return [...services, ...sumBridges(services, frameSums)];
}
