import { type Finding, finding } from "../finding";
import { has } from "../leftOut";
import { sameName } from "../nameKey";
import type { Workbook } from "../rows";
import type { Citation } from "../rule";
import type { ServiceRow } from "../structureRows";

export const RULE: Citation = ["T3.2-e", "A-5"];

/** True when another row of the service was left out: which of the two holds nobody knows. Source: A-5. */
export function isDisputed({ leftOut }: Workbook, { service }: ServiceRow): boolean {
  return leftOut.services?.some((row) => has(row, "service", (name) => sameName(name, service))) ?? false;
}

/** The frames that are not computed since their service's row was left out (`frame-not-computed`, one per year). Source: T3.2-e. */
export function framesNotComputed({ leftOut }: Workbook, years: readonly number[]): readonly Finding[] {
  return (leftOut.services ?? []).flatMap(({ at, service }) =>
    service === undefined ? [] : years.map((year) => finding("frame-not-computed", at, { service, year })),
  );
}
