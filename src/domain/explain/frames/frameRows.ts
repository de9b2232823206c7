import { volumeTerms } from "../../allocation/volumeTerms";
import { nameKey, rowKey } from "../../nameKey";
import type { Frame, FrameTerm } from "../../outcome";
import type { Citation } from "../../rule";
import type { ServiceRow } from "../../structureRows";
import type { ExplainContext } from "../explainContext";
import type { Target } from "../step";

export const RULE: Citation = ["T3.2-c", "T3.2-e"];

/** A term of a frame with its row of Ramunderlag; without one for the year before the budget year. */
export interface PlacedTerm {
  readonly term: FrameTerm;
  readonly row: number | undefined;
}

/** The row of Verksamheter that a frame is of. */
export function serviceOf({ services }: ExplainContext, name: string): ServiceRow | undefined {
  return services.get(nameKey(name));
}

/** The frame of a service in a year, and its cell; undefined where none was computed. */
export function frameIn(
  { frames }: ExplainContext,
  service: string,
  year: number,
): { readonly frame: Frame; readonly at: Omit<Target, "column"> } | undefined {
  const found = frames.get(rowKey(service, year));
  return found && { frame: found.result, at: { table: "frames", row: found.row } };
}

/** The terms of a service's frame in a year, with their rows. */
export function termsIn({ terms }: ExplainContext, service: string, year: number): readonly PlacedTerm[] {
  return (terms.get(rowKey(service, year)) ?? []).map(({ result, row }) => ({ term: result, row }));
}

/** The terms of the year before: those that were computed, or for the first year what its volumes and prices give. Source: T3.2-e. */
export function termsBefore(
  context: ExplainContext,
  service: ServiceRow,
  year: number,
): readonly PlacedTerm[] | undefined {
  if (year !== context.workbook.settings.budgetYear) return termsIn(context, service.service, year - 1);
  const terms = volumeTerms(context.tables, { service, year: year - 1 }).value;
  return terms?.map((term) => ({ term, row: undefined }));
}
