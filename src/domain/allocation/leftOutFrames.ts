import { type Finding, type FindingFacts, finding } from "../finding";
import { has } from "../leftOut";
import { sameName } from "../nameKey";
import type { Workbook } from "../rows";
import type { Citation } from "../rule";
import type { RowRef } from "../source";
import type { ServiceRow } from "../structureRows";

export const RULE: Citation = ["T3.2-e", "A-5"];

/** True when another row of the service was left out: which of the two holds nobody knows. Source: A-5. */
export function isDisputed({ leftOut }: Workbook, { service }: ServiceRow): boolean {
  return leftOut.services?.some((row) => has(row, "service", (name) => sameName(name, service))) ?? false;
}

/** Tells of a frame that is not computed (`frame-not-computed`), at the service's name. Source: T3.2-e. */
export function frameNotComputed(at: RowRef, facts: FindingFacts["frame-not-computed"]): Finding {
  return finding("frame-not-computed", { ...at, column: "service" }, facts);
}

/** The frames that are not computed since their service's row was left out (`frame-not-computed`, one per year). Source: T3.2-e. */
export function framesNotComputed({ leftOut }: Workbook, years: readonly number[]): readonly Finding[] {
  return (leftOut.services ?? []).flatMap(({ at, service }) =>
    service === undefined ? [] : years.map((year) => frameNotComputed(at, { service, year, causes: ["services"] })),
  );
}
