import type { FrameTables } from "../allocation/frameTables";
import { sumExact } from "../amount/sumExact";
import { rowKey } from "../nameKey";
import type { Citation } from "../rule";

export const RULE: Citation = ["T3.2-d", "A-11"];

/** What a service's rows of Ambitioner with Slag Teknisk sum to in a year, in the workbook's unit; none is 0. Source: T3.2-d. */
export function technicalAmbition({ ambitions }: FrameTables, service: string, year: number): number {
  const rows = ambitions.get(rowKey(service, year)) ?? [];
  return sumExact(rows.filter(({ kind }) => kind === "technical").map(({ amount }) => amount));
}
