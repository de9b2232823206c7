import type { Allocation } from "../allocation/allocate";
import { firstRows } from "../groupRows";
import { nameKey, sameName } from "../nameKey";
import type { Workbook } from "../rows";
import type { Citation } from "../rule";
import type { AmountUnit } from "../settings";
import type { ServiceRow } from "../structureRows";
import type { Bridge } from "./bridge";
import { sumBridges } from "./sumBridges";
import { technicalOnly } from "./technicalOnly";

export const RULE: Citation = ["T3.2-e", "A-11", "A-5"];

/** One of the two sets of inputs, with its frames. */
export type Allocated = Pick<Allocation, "frameSums"> & { readonly workbook: Workbook };

/**
 * The bridges of units and of the whole between two sets of inputs, from those of their services. A service that has moved
 * leaves one unit and comes to another; one that has become an earmarked part leaves the sums (technical, `newService`).
 *
 * Source: A-11. Of a sum that is not complete in one of them only the other side is known.
 */
export function sumsBetween(
  services: readonly Bridge[],
  years: readonly number[],
  sides: readonly [Allocated, Allocated],
): readonly Bridge[] {
  const [before, after] = sides.map(({ workbook }) => firstRows(workbook.services, (row) => nameKey(row.service)));
  const unit = sides[1].workbook.settings.amountUnit;
  const placed = services.flatMap((bridge) => {
    const key = nameKey(bridge.service ?? "");
    return placesOf(bridge, { was: before?.get(key), is: after?.get(key), unit });
  });
  const units = firstRows(
    placed.flatMap(({ unit }) => unit ?? []),
    nameKey,
  );
  const sums = years.flatMap((year) =>
    [...units.values(), undefined].map((unit) => ({
      year,
      unit,
      isStartWhole: isWhole(sides[0], year, unit),
      isEndWhole: isWhole(sides[1], year, unit),
    })),
  );
  return sumBridges(placed, sums);
}

function isWhole({ workbook, frameSums }: Allocated, year: number, unit: string | undefined): boolean {
  const isIts = (row: { readonly unit?: string | undefined }) =>
    unit === undefined || row.unit === undefined || sameName(row.unit, unit);
  const sum = frameSums.find(
    (one) => one.year === year && (unit === undefined ? one.unit === undefined : sameName(one.unit ?? "", unit)),
  );
  if (sum) return sum.complete;
  // Without a sum the unit has no money of its own, unless a frame of its could not be computed.
  const own = workbook.services.filter((row) => row.partOf === undefined && isIts(row));
  return own.length === 0 && !workbook.leftOut.services?.some(isIts);
}

interface Moved {
  readonly was: ServiceRow | undefined;
  readonly is: ServiceRow | undefined;
  readonly unit: AmountUnit;
}

/** The service where it was and where it is, as one bridge where that is the same. */
function placesOf(bridge: Bridge, { was, is, unit }: Moved): readonly Bridge[] {
  if (!was || !is) return [bridge];
  const isSame = sameName(was.unit, is.unit) && (was.partOf === undefined) === (is.partOf === undefined);
  if (isSame) return [bridge];
  const alone = (row: ServiceRow, way: Pick<Bridge, "start" | "end">): Bridge => ({
    ...bridge,
    unit: row.unit,
    partOf: row.partOf,
    ...technicalOnly(way, { kind: "newService", unit }),
  });
  return [alone(was, { start: bridge.start, end: 0 }), alone(is, { start: 0, end: bridge.end })];
}
