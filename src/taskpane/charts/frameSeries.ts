import type { Outcome } from "../../domain/outcome";
import { planYears } from "../frames/planYears";

/** One unit's frames over the years, the decided year before the plan first; undefined where a sum is not known. */
export interface FrameSeries {
  readonly unit: string;
  readonly amounts: readonly { readonly year: number; readonly amount: number | undefined }[];
  /** How the last year compares with the first, as a share; undefined where either is unknown or the first is nothing. */
  readonly change: number | undefined;
}

/** The frames of each unit over the years, in the order of Ramar; only sums that are whole. */
export function frameSeries(outcome: Outcome): readonly FrameSeries[] {
  const years = planYears(outcome);
  const [first] = years;
  if (first === undefined) return [];
  const units = [...new Set(outcome.frames.map(({ unit }) => unit))];
  return units.map((unit) => {
    const sums = outcome.frameSums.filter((sum) => sum.unit === unit);
    const sumOf = (year: number) => sums.find((sum) => sum.year === year);
    const before = sumOf(first)?.previousFrame;
    const planned = years.map((year) => {
      const sum = sumOf(year);
      return { year, amount: sum?.complete === true ? sum.frame : undefined };
    });
    const amounts = [...(before === undefined ? [] : [{ year: first - 1, amount: before }]), ...planned];
    return { unit, amounts, change: changeOf(amounts[0]?.amount, amounts.at(-1)?.amount) };
  });
}

function changeOf(from: number | undefined, to: number | undefined): number | undefined {
  return from === undefined || to === undefined || from <= 0 ? undefined : to / from - 1;
}
