import type { Outcome } from "../../domain/outcome";

/** The years from Budgetår that Antal år asks for, and any other that has a sum, ascending. */
export function planYears({ settings, frameSums }: Outcome): readonly number[] {
  const { budgetYear, planYears: count } = settings;
  const asked = budgetYear === undefined ? [] : Array.from({ length: count }, (_, index) => budgetYear + index);
  const summed = frameSums.flatMap((sum) => (sum.unit === undefined ? [sum.year] : []));
  return [...new Set([...asked, ...summed])].toSorted((a, b) => a - b);
}
