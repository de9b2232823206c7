import { firstRows } from "../groupRows";
import { nameKey } from "../nameKey";
import type { Workbook } from "../rows";
import type { Citation } from "../rule";

export const RULE: Citation = ["T3.3-c", "T3.4-a"];

/**
 * Tells which unit an indicator is measured by: that of the goal or factor it belongs to, or, where the factor names none,
 * of the factor's goal. Undefined when none is named.
 *
 * @example indicatorUnits(workbook)("I1") // "Omsorg": I1 belongs to K1, a factor of Omsorg
 */
export function indicatorUnits({ indicators, goals, factors }: Workbook): (indicator: string) => string | undefined {
  const owners = firstRows(indicators, (row) => nameKey(row.id));
  const goalsById = firstRows(goals, (row) => nameKey(row.id));
  const factorsById = firstRows(factors, (row) => nameKey(row.id));
  const unitOfGoal = (id: string | undefined) => (id === undefined ? undefined : goalsById.get(nameKey(id))?.unit);
  return (indicator) => {
    const owner = owners.get(nameKey(indicator))?.belongsTo;
    if (owner === undefined) return undefined;
    const factor = factorsById.get(nameKey(owner));
    return unitOfGoal(owner) ?? factor?.unit ?? unitOfGoal(factor?.goal);
  };
}
