import { type Allocation, allocate } from "../allocation/allocate";
import { frameYears } from "../allocation/frameQuestion";
import { firstRows } from "../groupRows";
import { nameKey, rowKey } from "../nameKey";
import type { Workbook } from "../rows";
import type { Citation } from "../rule";
import type { ServiceRow } from "../structureRows";
import { BRIDGE_PARTS, type Bridge } from "./bridge";
import { frameSteps } from "./frameSteps";
import { SUBSTITUTIONS } from "./substituted";
import { sumsBetween } from "./sumsBetween";
import { technicalOnly } from "./technicalOnly";

export const RULE: Citation = ["T3.2-c", "T3.2-d", "T3.2-e", "A-11", "A-5"];

/** The frames after each substitution, by service and year. */
type FrameSteps = readonly ReadonlyMap<string, number>[];

/**
 * The frame bridges between two sets of inputs, such as a kept version and the workbook now: for the years that both plan,
 * what of each frame's change comes from other volumes, shares, prices, index, ambitions, and from all else (technical).
 * The tables are taken from `after` one part at a time, in the parts' order, and the frames are allocated anew each time.
 *
 * Source: A-11. Services in the order of `after`, then those that are gone, then units and the whole year by year.
 * A service that only one of them has is technical (`newService`). Unknown where a frame is, and when the two are not in the
 * same Beloppsenhet. Never throws. Same inputs give bridges of nothing.
 */
export function bridgeBetween(before: Workbook, after: Workbook): readonly Bridge[] {
  const years = commonYears(before, after);
  const inputs = inputsByStep(before, after);
  const allocations = inputs.map((one) => allocate(one).value);
  const steps = allocations.map(framesByKey);
  const services = namesOf(before, after).flatMap((service) =>
    years.map((year) => serviceBetween(service, year, { steps, before, after })),
  );
  const [first, last] = [allocations[0], allocations.at(-1)];
  if (!first || !last) return services;
  return [
    ...services,
    ...sumsBetween(services, years, [
      { workbook: before, ...first },
      { workbook: after, ...last },
    ]),
  ];
}

/** The inputs before, and with each part in turn taken from those after. */
function inputsByStep(before: Workbook, after: Workbook): readonly Workbook[] {
  const steps = [before];
  for (const part of BRIDGE_PARTS) steps.push(SUBSTITUTIONS[part](steps.at(-1) ?? before, after));
  return steps;
}

function commonYears({ settings: one }: Workbook, { settings: other }: Workbook): readonly number[] {
  if (one.budgetYear === undefined || other.budgetYear === undefined) return [];
  const others = new Set(frameYears(other.budgetYear, other.planYears));
  return frameYears(one.budgetYear, one.planYears).filter((year) => others.has(year));
}

function framesByKey({ frames }: Allocation): ReadonlyMap<string, number> {
  return new Map(frames.map(({ service, year, frame }) => [rowKey(service, year), frame]));
}

/** A service as it was and as it is; one of the two may be missing. */
interface NamedService {
  readonly was: ServiceRow | undefined;
  readonly is: ServiceRow | undefined;
}

function namesOf(before: Workbook, after: Workbook): readonly NamedService[] {
  const was = firstRows(before.services, (row) => nameKey(row.service));
  const is = firstRows(after.services, (row) => nameKey(row.service));
  return [...new Set([...is.keys(), ...was.keys()])].map((key) => ({ was: was.get(key), is: is.get(key) }));
}

interface Inputs {
  readonly steps: FrameSteps;
  readonly before: Workbook;
  readonly after: Workbook;
}

function serviceBetween({ was, is }: NamedService, year: number, { steps, before, after }: Inputs): Bridge {
  const row = is ?? was;
  const unit = after.settings.amountUnit;
  const scope = { unit: row?.unit, service: row?.service, partOf: row?.partOf, fromYear: year, year };
  const frames = steps.map((frames) => frames.get(rowKey(row?.service ?? "", year)));
  if (before.settings.amountUnit !== unit) return { ...scope, ...frameSteps([undefined, frames.at(-1)], unit) };
  if (was && is) return { ...scope, ...frameSteps(frames, unit) };
  const isReadable = !(is ? before : after).leftOut.services?.length;
  const [start, end] = is ? [isReadable ? 0 : undefined, frames.at(-1)] : [frames[0], isReadable ? 0 : undefined];
  return { ...scope, ...technicalOnly({ start, end }, { kind: "newService", unit }) };
}
