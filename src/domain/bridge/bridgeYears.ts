import { baseFrameOf } from "../allocation/baseFrameOf";
import { type FrameTables, indexFrameTables } from "../allocation/frameTables";
import { sumExact } from "../amount/sumExact";
import { sameName } from "../nameKey";
import type { FrameSum, Outcome } from "../outcome";
import type { Workbook } from "../rows";
import type { Citation } from "../rule";
import type { Bridge } from "./bridge";
import { bridgeServices } from "./bridgeServices";
import { serviceBridge } from "./serviceBridge";
import { type SummedScope, sumBridges } from "./sumBridges";

export const RULE: Citation = ["T3.2-c", "T3.2-d", "T3.2-e", "A-11"];

/**
 * The frame bridges from year to year: for every year of the plan those of each service, each unit and the whole, from the
 * frame of the year before (of the first year from Basramar). `frames` are what `allocate` gave for the workbook.
 *
 * Source: T3.2-c, T3.2-d, A-11. A sum that is not complete still starts from the year before's, where that is. Order: services as the frames stand, then units and the whole year by year.
 *
 * @example bridgeYears(workbook, outcome).find(({ unit, year }) => unit === undefined && year === 2027)?.parts?.volume
 */
export function bridgeYears(
  workbook: Workbook,
  { frames, frameSums }: Pick<Outcome, "frames" | "frameSums">,
): readonly Bridge[] {
  const tables = indexFrameTables(workbook);
  const services = bridgeServices(workbook.services, frames, (row, frame) => serviceBridge(tables, row, frame));
  const scopes = frameSums.map((sum) => scopeOf(sum, { tables, workbook, frameSums }));
  return [...services, ...sumBridges(services, scopes)];
}

interface Known {
  readonly tables: FrameTables;
  readonly workbook: Workbook;
  readonly frameSums: readonly FrameSum[];
}

function scopeOf({ year, unit, complete }: FrameSum, known: Known): SummedScope {
  const scope = { year, unit, isStartWhole: complete, isEndWhole: complete };
  return complete ? scope : { ...scope, start: startOf({ year, unit }, known) };
}

/** The year before's sum; of the plan's first year that of Basramar, where every service has one. */
function startOf({ year, unit }: Pick<FrameSum, "year" | "unit">, { tables, workbook, frameSums }: Known) {
  if (frameSums.some((one) => one.year < year)) {
    const before = frameSums.find((one) => one.year === year - 1 && sameScope(one.unit, unit));
    return before?.complete ? before.frame : undefined;
  }
  if (workbook.leftOut.services?.length) return undefined;
  const own = workbook.services.filter(
    (row) => row.partOf === undefined && (unit === undefined || sameName(row.unit, unit)),
  );
  const bases = own.map((service) => baseFrameOf(tables, { service, year: year - 1 }).value?.frame);
  const amounts = bases.flatMap((base) => base ?? []);
  return amounts.length === own.length ? sumExact(amounts) : undefined;
}

function sameScope(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined ? one === other : sameName(one, other);
}
