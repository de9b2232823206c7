import { baseFrameOf } from "../allocation/baseFrameOf";
import { type FrameTables, indexFrameTables } from "../allocation/frameTables";
import { sumExact } from "../amount/sumExact";
import type { Frame, FrameSum, Outcome } from "../outcome";
import type { Workbook } from "../rows";
import type { Citation } from "../rule";
import type { ServiceRow } from "../structureRows";
import type { Bridge } from "./bridge";
import { NO_AMOUNTS, settleAmounts } from "./bridgeAmounts";
import { bridgeServices } from "./bridgeServices";
import { type SummedScope, sumBridges } from "./sumBridges";
import { technicalAmbition } from "./technicalAmbition";
import { technicalOnly } from "./technicalOnly";

export const RULE: Citation = ["T3.2-d", "T3.2-e", "A-11", "A-5"];

/**
 * The bridges from the frame decided for a year (Basramar of that same year) to the frame computed for it now, for the years
 * that any service has one for. What the decision was built of is not known, so all of the change is technical
 * (`unattributed`); but by Metod Fast, whose Basram is the standard-cost part, what comes beside it is its ambitions.
 *
 * Source: A-11. A service without a Basram of the year has no start, nor then has its unit or the whole.
 */
export function bridgeDecided(
  workbook: Workbook,
  { frames, frameSums }: Pick<Outcome, "frames" | "frameSums">,
): readonly Bridge[] {
  const tables = indexFrameTables(workbook);
  const services = bridgeServices(workbook.services, frames, (row, frame) => fromDecided(tables, row, frame));
  const years = new Set(services.filter(({ start }) => start !== undefined).map(({ year }) => year));
  const isTold = ({ year }: { readonly year: number }) => years.has(year);
  return [...services.filter(isTold), ...sumBridges(services, frameSums.filter(isTold).map(asScope))];
}

function asScope({ year, unit, complete }: FrameSum): SummedScope {
  return { year, unit, isStartWhole: complete, isEndWhole: complete };
}

function fromDecided(tables: FrameTables, service: ServiceRow, frame: Frame): Bridge {
  const { year, unit, partOf, frame: end } = frame;
  const { amountUnit } = tables.settings;
  const start = baseFrameOf(tables, { service, year }).value?.frame;
  const scope = { unit, service: frame.service, partOf, fromYear: year, year };
  if (start === undefined || service.method !== "fixed")
    return { ...scope, ...technicalOnly({ start, end }, { kind: "unattributed", unit: amountUnit }) };
  const change = sumExact([end, -start]);
  const technical = technicalAmbition(tables, frame.service, year);
  const parts = { ...NO_AMOUNTS, ambition: sumExact([frame.ambition, -technical]), technical };
  return { ...scope, start, end, change, parts: settleAmounts(parts, change), remarks: [] };
}
