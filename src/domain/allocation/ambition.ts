import { sumExact } from "../amount/sumExact";
import { rowKey } from "../nameKey";
import type { Citation } from "../rule";
import type { FrameQuestion } from "./frameQuestion";
import type { FrameTables } from "./frameTables";

export const RULE: Citation = ["T3.2-d", "A-6"];

/**
 * What a service has been given or denied beside its standard cost in a year (över- och underambition): the sum of its
 * rows in Ambitioner, in the workbook's unit; none is 0. Never part of the standard-cost frame.
 *
 * Source: T3.2-d. @example rows of 500 and −120 // 380
 */
export function ambitionOf(tables: FrameTables, { service, year }: FrameQuestion): number {
  const rows = tables.ambitions.get(rowKey(service.service, year)) ?? [];
  return sumExact(rows.map((row) => row.amount));
}
