import type { Frame, Outcome } from "../../domain/outcome";
import type { RowRef } from "../../domain/source";
import { groupBy } from "../parts/groupBy";
import { planYears } from "./planYears";

/** The frames as the pane lists them: years across, units and their services down. Amounts follow `years`. */
export interface FrameTree {
  readonly years: readonly number[];
  readonly total: readonly (number | undefined)[];
  readonly units: readonly UnitFrames[];
  readonly complete: boolean;
}

export interface UnitFrames {
  readonly unit: string;
  readonly sums: readonly (number | undefined)[];
  readonly services: readonly ServiceFrames[];
}

/** `partOf` is the service this one is an earmarked part of: shown beneath it, never added to a sum. */
export interface ServiceFrames {
  readonly service: string;
  readonly partOf: string | undefined;
  readonly frames: readonly (PlacedFrame | undefined)[];
}

/** A frame with its row in the table Ramar, where rows stand in the outcome's order. */
export interface PlacedFrame extends Frame {
  readonly at: RowRef;
}

/** Builds the tree: `years` are those that are asked for or have a total, earmarked services follow the one they are a part of. */
export function frameTree(outcome: Outcome): FrameTree {
  const totals = outcome.frameSums.filter((sum) => sum.unit === undefined);
  const years = planYears(outcome);
  const placed = outcome.frames.map(
    (frame, index): PlacedFrame => ({ ...frame, at: { table: "frames", row: index + 1 } }),
  );
  const sumsOf = (unit: string | undefined) =>
    years.map((year) => outcome.frameSums.find((sum) => sum.unit === unit && sum.year === year)?.frame);
  const units = [...groupBy(placed, (frame) => frame.unit)].map(([unit, frames]) => ({
    unit,
    sums: sumsOf(unit),
    services: servicesOf(frames, years),
  }));
  return {
    years,
    total: sumsOf(undefined),
    units,
    complete: totals.length === years.length && totals.every((sum) => sum.complete),
  };
}

function servicesOf(frames: readonly PlacedFrame[], years: readonly number[]): readonly ServiceFrames[] {
  const services = [...groupBy(frames, (frame) => frame.service)].map(([service, own]) => ({
    service,
    partOf: own[0]?.partOf,
    frames: years.map((year) => own.find((frame) => frame.year === year)),
  }));
  const names = new Set(services.map((service) => service.service));
  const isPart = (service: ServiceFrames) => service.partOf !== undefined && names.has(service.partOf);
  const partsOf = (name: string): readonly ServiceFrames[] =>
    services.filter((one) => isPart(one) && one.partOf === name);
  return services.filter((service) => !isPart(service)).flatMap((service) => [service, ...partsOf(service.service)]);
}
