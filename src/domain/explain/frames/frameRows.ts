import { volumeTerms } from "../../allocation/volumeTerms";
import { sameName } from "../../nameKey";
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
export function serviceOf({ workbook }: ExplainContext, name: string): ServiceRow | undefined {
  return workbook.services.find(({ service }) => sameName(service, name));
}

/** The frame of a service in a year, and its cell; undefined where none was computed. */
export function frameIn(
  { outcome }: ExplainContext,
  service: string,
  year: number,
): { readonly frame: Frame; readonly at: Omit<Target, "column"> } | undefined {
  const index = outcome.frames.findIndex((one) => one.year === year && sameName(one.service, service));
  const frame = outcome.frames[index];
  return frame && { frame, at: { table: "frames", row: index + 1 } };
}

/** The terms of a service's frame in a year, with their rows. */
export function termsIn({ outcome }: ExplainContext, service: string, year: number): readonly PlacedTerm[] {
  return outcome.frameTerms.flatMap((term, index) =>
    term.year === year && sameName(term.service, service) ? [{ term, row: index + 1 }] : [],
  );
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
