import type { Found } from "../finding";
import { firstRows } from "../groupRows";
import { nameKey } from "../nameKey";
import type { Outcome } from "../outcome";
import type { Workbook } from "../rows";
import type { Citation } from "../rule";
import { earmarkCycle, servicesInEarmarkCycle } from "./earmarkCycles";
import { frameYears } from "./frameQuestion";
import { sumFrames } from "./frameSums";
import { indexFrameTables } from "./frameTables";
import { framesNotComputed, isDisputed } from "./leftOutFrames";
import { roomOf } from "./roomOf";
import { serviceFrames } from "./serviceFrames";
import { sumGaps } from "./sumGaps";

export const RULE: Citation = ["T3.2-c", "T3.2-d", "T3.2-e", "Ti-d", "A-5"];

/** The part of the outcome that is about frames. */
export type Allocation = Pick<Outcome, "frameTerms" | "frames" | "frameSums" | "room">;

const NOTHING: Allocation = { frameTerms: [], frames: [], frameSums: [], room: [] };

/**
 * Distributes resources: every service's frames (ramar) for the budget year and the plan years, their sums and what is
 * left of the money. Amounts unrounded in the workbook's unit.
 *
 * Source: T3.2-c, d, e; Ti-d. Without a budget year there is nothing to compute; that it is missing is told where the settings are read. Findings may repeat, since services share their sources.
 */
export function allocate(workbook: Workbook): Found<Allocation> {
  const { settings, leftOut } = workbook;
  // A service written twice is a finding where the table is read; its money is counted once.
  const services = [...firstRows(workbook.services, (row) => nameKey(row.service)).values()];
  if (settings.budgetYear === undefined) return { value: NOTHING, findings: [] };
  const years = frameYears(settings.budgetYear, settings.planYears);
  const tables = indexFrameTables(workbook);
  const readable = services.filter((service) => !isDisputed(workbook, service));
  const found = readable.map((service) => serviceFrames(tables, service, years));
  const frames = found.flatMap((one) => one.value.frames);
  const circular = servicesInEarmarkCycle(services);
  const unsummable = new Set(circular.map((row) => nameKey(row.service)));
  const gaps = sumGaps(workbook, years);
  const frameSums = sumFrames({ services, frames, years, unsummable, gaps: gaps.value });
  const room = roomOf({ rows: workbook.funding, leftOut: leftOut.funding ?? [], years }, frameSums);
  return {
    value: { frameTerms: found.flatMap((one) => one.value.terms), frames, frameSums, room: room.value },
    findings: [
      ...circular.map(earmarkCycle),
      ...framesNotComputed(workbook, years),
      ...found.flatMap((one) => one.findings),
      ...gaps.findings,
      ...room.findings,
    ],
  };
}
