import { sumExact } from "../amount/sumExact";
import { rowKey } from "../nameKey";
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
  /** The service is an earmarked part of another: in no sum. */
  readonly isPart: boolean;
}

/** A unit's frames of a year together, earmarked parts left out; a frame that a version lacks adds nothing to its sum. */
export interface UnitDifference {
  readonly unit: string;
  readonly year: number;
  readonly before: number;
  readonly after: number;
  readonly difference: number;
}

export interface FrameComparison {
  /** The frames that are not the same, by unit, service and year as the later version has them. */
  readonly frames: readonly FrameDifference[];
  /** The sums of the units and years that have any of them. */
  readonly units: readonly UnitDifference[];
}

/**
 * The frames of two versions against each other. Amounts are compared as they are, unrounded.
 *
 * Where rows of one of them are missing (`isPartial`), what only the other has is unknown, and so are its unit's sums.
 *
 * Source: T3.2-e, A-6. @example compareFrames(before, after).frames[0]?.difference // −1250
 */
export function compareFrames(before: KeptBook, after: KeptBook, isPartial = false): FrameComparison {
  const [old, fresh] = [framesIn(before), framesIn(after)];
  const keys = [...new Set([...fresh.keys(), ...old.keys()])];
  const all = keys.flatMap((key) => differenceOf(old.get(key), fresh.get(key)) ?? []);
  const isUnknown = (one: FrameDifference) => isPartial && one.difference === undefined;
  const frames = all.filter((one) => one.before !== one.after && !isUnknown(one));
  const unsummable = new Set(all.filter(isUnknown).map(({ unit, year }) => rowKey(unit, year)));
  const touched = new Set(frames.map(({ unit, year }) => rowKey(unit, year)).filter((key) => !unsummable.has(key)));
  const units = [...touched].map((key) => sumOf(all.filter(({ unit, year }) => rowKey(unit, year) === key)));
  return { frames, units: units.flatMap((one) => one ?? []) };
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
  return [{ unit, service, year, frame, isPart: parts.has(rowKey(service)) }];
}

function partsIn(services: KeptTable | undefined): ReadonlySet<string> {
  const parts = services?.rows.filter((row) => String(keptCell(services, row, "partOf")).trim() !== "") ?? [];
  return new Set(parts.map((row) => (services ? rowKey(String(keptCell(services, row, "service"))) : "")));
}

function differenceOf(old: KeptFrame | undefined, fresh: KeptFrame | undefined): FrameDifference | undefined {
  const about = fresh ?? old;
  if (!about) return undefined;
  const { unit, service, year, isPart } = about;
  const [before, after] = [old?.frame, fresh?.frame];
  const difference = before === undefined || after === undefined ? undefined : after - before;
  return { unit, service, year, before, after, difference, isPart };
}

function sumOf(frames: readonly FrameDifference[]): UnitDifference | undefined {
  const [first] = frames;
  if (!first) return undefined;
  const counted = frames.filter(({ isPart }) => !isPart);
  const before = sumExact(counted.map((one) => one.before ?? 0));
  const after = sumExact(counted.map((one) => one.after ?? 0));
  return { unit: first.unit, year: first.year, before, after, difference: sumExact([after, -before]) };
}
