import { sumExact } from "../amount/sumExact";
import { has, mayHave } from "../leftOut";
import { rowKey, sameName } from "../nameKey";
import type { Citation } from "../rule";
import type { FrameQuestion } from "./frameQuestion";
import type { FrameTables } from "./frameTables";

export const RULE: Citation = ["T3.2-d", "A-5", "A-6"];

/**
 * What a service has been given or denied beside its standard cost in a year (över- och underambition): the sum of its
 * rows in Ambitioner, in the workbook's unit; none is 0. Never part of the standard-cost frame. Undefined when a row that
 * was left out is, or for want of a year may be, among them.
 *
 * Source: T3.2-d, A-5. @example rows of 500 and −120 // 380
 */
export function ambitionOf(tables: FrameTables, { service, year }: FrameQuestion): number | undefined {
  const isLeftOut = tables.leftOut.ambitions?.some(
    (row) =>
      has(row, "service", (name) => sameName(name, service.service)) && mayHave(row, "year", (other) => other === year),
  );
  if (isLeftOut) return undefined;
  const rows = tables.ambitions.get(rowKey(service.service, year)) ?? [];
  return sumExact(rows.map((row) => row.amount));
}
