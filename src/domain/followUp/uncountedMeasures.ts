import type { MeasureRow } from "../followUpRows";
import { has } from "../leftOut";
import { sameName } from "../nameKey";
import type { Period } from "../period";
import type { Workbook } from "../rows";
import type { Citation } from "../rule";
import type { RowRef } from "../source";

export const RULE: Citation = ["T3.2-a", "A-3", "A-5"];

/** Why a measure does nothing about a forecast's deficit. */
export type Uncounted = "dropped" | "inForecast" | "laterYear" | "noEffect" | "unread";

/** A measure that exists and does not count; `effect` in the workbook's unit, where it could be read. */
export interface UncountedMeasure {
  readonly at: RowRef;
  readonly measure: string | undefined;
  readonly effect: number | undefined;
  readonly reason: Uncounted;
}

/**
 * The measures of a unit that do not count against its deficit of the period's year, and why: what there is to look at before
 * a new one is thought of. Those of earlier years are history, and not among them.
 *
 * Source: T3.2-a, A-3, A-5. In row order, those that could not be read last.
 *
 * @example one dropped, one already in the forecast // [{ reason: "dropped", … }, { reason: "inForecast", … }]
 */
export function uncountedMeasures(
  { measures, leftOut }: Pick<Workbook, "measures" | "leftOut">,
  { unit, period }: { readonly unit: string; readonly period: Period },
): readonly UncountedMeasure[] {
  const own = measures.filter((row) => sameName(row.unit, unit) && row.year >= period.year);
  const unread = (leftOut.measures ?? []).filter((row) => has(row, "unit", (name) => sameName(name, unit)));
  return [
    ...own.flatMap((row) => {
      const reason = reasonOf(row, period);
      return reason === undefined ? [] : { at: row.at, measure: row.measure, effect: row.effect, reason };
    }),
    ...unread.map(({ at, measure, effect }) => ({ at, measure, effect, reason: "unread" as const })),
  ];
}

function reasonOf(row: MeasureRow, { year }: Period): Uncounted | undefined {
  if (row.state === "dropped") return "dropped";
  if (row.year > year) return "laterYear";
  if (row.inForecast) return "inForecast";
  return row.effect === undefined ? "noEffect" : undefined;
}
