import { sumExact } from "../amount/sumExact";
import type { Bridge } from "../bridge/bridge";
import { firstRows, groupRows } from "../groupRows";
import { nameKey, rowKey, sameName } from "../nameKey";
import type { Citation } from "../rule";
import { type KeptBook, type KeptRow, type KeptTable, keptCell } from "./keptBook";

export const RULE: Citation = ["T3.2-e", "A-6", "A-5"];

/** A frame in two versions; undefined where a version has none. `difference` is the later less the earlier, where both are. */
export interface FrameDifference {
  readonly unit: string;
  readonly service: string;
  readonly year: number;
  readonly before: number | undefined;
  readonly after: number | undefined;
  readonly difference: number | undefined;
  /** The service was in the earlier version, and is in the later, an earmarked part of another: in no sum of that version. */
  readonly wasPart: boolean;
  readonly isPart: boolean;
  /** The version without it has the service and plans the year, but its frame can not be computed: neither new nor gone. */
  readonly isUnknown?: boolean;
}

/**
 * A unit's frames of a year together, in each version without those that are earmarked parts there. A frame that a version
 * does not have adds nothing to its sum; one that can not be computed there makes the sum unknown.
 */
export interface UnitDifference {
  readonly unit: string;
  readonly year: number;
  readonly before: number | undefined;
  readonly after: number | undefined;
  readonly difference: number | undefined;
}

/** How a frame is an earmarked part: in both versions, only in the later, or only in the earlier. */
export type Earmark = "still" | "now" | "before";

/** Undefined of a frame that is in its unit's sum of both versions. */
export function earmarkOf({ wasPart, isPart }: Pick<FrameDifference, "wasPart" | "isPart">): Earmark | undefined {
  if (isPart) return wasPart ? "still" : "now";
  return wasPart ? "before" : undefined;
}

export interface FrameComparison {
  /** The frames that are not the same, or are in other sums, by unit, service and year as the later version has them. */
  readonly frames: readonly FrameDifference[];
  /** The sums of the units and years that have any of them. */
  readonly units: readonly UnitDifference[];
}

/** What is known of the two versions besides what they keep. */
export interface ComparedVersions {
  /** The bridges between the two (`bridgeBetween`): what no bridge knows can not be computed in that version. */
  readonly bridges: readonly Bridge[];
  /** Rows of one of them are missing: what only the other has is unknown, and so are its unit's sums. */
  readonly isPartial?: boolean;
}

/**
 * The frames of two versions against each other. Amounts are compared as they are, unrounded.
 *
 * Source: T3.2-e, A-6, A-5. @example compareFrames(before, after, { bridges }).frames[0]?.difference // −1250
 */
export function compareFrames(
  before: KeptBook,
  after: KeptBook,
  { bridges, isPartial = false }: ComparedVersions,
): FrameComparison {
  const [old, fresh] = [framesIn(before), framesIn(after)];
  const keys = [...new Set([...fresh.keys(), ...old.keys()])];
  const known = new Map(bridges.map((bridge) => [scopeKey(bridge), bridge]));
  const all = keys.flatMap((key) => differenceOf(old.get(key), fresh.get(key), known) ?? []);
  const isMissing = (one: FrameDifference) => isPartial && one.difference === undefined;
  const frames = all.filter((one) => isOther(one) && !isMissing(one));
  const ofUnit = groupRows(all, unitYear);
  const touched = [...groupRows(frames, unitYear).keys()].map((key) => ofUnit.get(key) ?? []);
  const units = touched.filter((own) => !own.some(isMissing)).flatMap((own) => sumOf(own, known));
  return { frames, units };
}

/** Bridges by what they are about. */
type Bridges = ReadonlyMap<string, Bridge>;

/** A service's bridge is by the service alone, a unit's by the unit: between the two a service may have moved. */
function scopeKey({ unit, service, year }: Pick<Bridge, "unit" | "service" | "year">): string {
  return service === undefined ? rowKey("unit", unit ?? "", year) : rowKey("service", service, year);
}

function isOther({ before, after, wasPart, isPart }: FrameDifference): boolean {
  return before !== after || wasPart !== isPart;
}

function unitYear({ unit, year }: FrameDifference): string {
  return rowKey(unit, year);
}

interface KeptFrame extends Pick<FrameDifference, "unit" | "service" | "year" | "isPart"> {
  readonly frame: number;
}

function framesIn(book: KeptBook): ReadonlyMap<string, KeptFrame> {
  const table = book.find((one) => one.table === "frames");
  const parts = partsIn(book.find((one) => one.table === "services"));
  const frames = table?.rows.flatMap((row) => frameOf(table, row, parts)) ?? [];
  return new Map(frames.map((frame) => [rowKey(frame.unit, frame.service, frame.year), frame]));
}

function frameOf(table: KeptTable, row: KeptRow, parts: ReadonlySet<string>): readonly KeptFrame[] {
  const [unit, service] = [String(keptCell(table, row, "unit")), String(keptCell(table, row, "service"))];
  const [year, frame] = [keptCell(table, row, "year"), keptCell(table, row, "frame")];
  if (typeof year !== "number" || typeof frame !== "number") return [];
  return [{ unit, service, year, frame, isPart: parts.has(nameKey(service)) }];
}

/** The keys of the services that are parts of others; of two rows of a service the first counts. */
function partsIn(services: KeptTable | undefined): ReadonlySet<string> {
  if (!services) return new Set();
  const rows = firstRows(services.rows, (row) => nameKey(String(keptCell(services, row, "service"))));
  const isPart = (row: KeptRow) => String(keptCell(services, row, "partOf")).trim() !== "";
  return new Set([...rows].flatMap(([service, row]) => (isPart(row) ? [service] : [])));
}

function differenceOf(
  old: KeptFrame | undefined,
  fresh: KeptFrame | undefined,
  known: Bridges,
): FrameDifference | undefined {
  const about = fresh ?? old;
  if (!about) return undefined;
  const { unit, service, year, isPart } = about;
  const [before, after] = [old?.frame, fresh?.frame];
  const difference = before === undefined || after === undefined ? undefined : after - before;
  const bridge = difference === undefined ? known.get(scopeKey(about)) : undefined;
  // A service that has moved is gone from where it was, whatever is known of it where it is.
  const isIts = bridge !== undefined && sameName(bridge.unit ?? "", unit);
  const isUnknown = isIts && (old ? bridge.end : bridge.start) === undefined;
  return { unit, service, year, before, after, difference, wasPart: old?.isPart ?? isPart, isPart, isUnknown };
}

function sumOf(frames: readonly FrameDifference[], known: Bridges): readonly UnitDifference[] {
  const [first] = frames;
  if (!first) return [];
  const { unit, year } = first;
  const bridge = known.get(scopeKey({ unit, service: undefined, year }));
  const sumKnown = (side: "start" | "end", amounts: readonly number[]) =>
    bridge && bridge[side] === undefined ? undefined : sumExact(amounts);
  const before = sumKnown(
    "start",
    frames.map((one) => (one.wasPart ? 0 : (one.before ?? 0))),
  );
  const after = sumKnown(
    "end",
    frames.map((one) => (one.isPart ? 0 : (one.after ?? 0))),
  );
  const difference = before === undefined || after === undefined ? undefined : sumExact([after, -before]);
  return [{ unit, year, before, after, difference }];
}
