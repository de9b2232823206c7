import type { Light } from "../../domain/light";
import { nameKey, sameName } from "../../domain/nameKey";
import type { RowRef, Sourced } from "../../domain/source";
import { indicatorUnits } from "../../domain/year/indicatorUnits";
import type { RunReport } from "../../run/runReport";
import type { LineContent } from "../goals/tree/treeNode";

/** A goal, factor or indicator of a unit. */
export interface UnitLine {
  readonly content: Extract<LineContent, { readonly kind: "goal" | "factor" | "indicator" }>;
  readonly light: Light;
  readonly at: RowRef;
}

const WORST_FIRST: Readonly<Record<Light, number>> = { red: 0, yellow: 1, green: 2, grey: 3 };

/** A unit's goals, factors and indicators with their lights, the worst first, goals before what they are measured by. */
export function unitLines({ workbook, outcome }: RunReport, unit: string): readonly UnitLine[] {
  const isOwn = (row: { readonly unit: string | undefined }) => row.unit !== undefined && sameName(row.unit, unit);
  const unitOf = indicatorUnits(workbook);
  const measured = workbook.indicators.filter(({ id }) => nameKey(unitOf(id) ?? "") === nameKey(unit));
  const lines: readonly UnitLine[] = [
    ...joined(workbook.goals.filter(isOwn), outcome.goals).map((line) => lineOf({ kind: "goal", ...line })),
    ...joined(workbook.factors.filter(isOwn), outcome.factors).map((line) => lineOf({ kind: "factor", ...line })),
    ...joined(measured, outcome.indicators).map((line) => lineOf({ kind: "indicator", ...line })),
  ];
  return lines.toSorted((a, b) => WORST_FIRST[a.light] - WORST_FIRST[b.light]);
}

function lineOf(content: UnitLine["content"]): UnitLine {
  return { content, light: content.result.status, at: content.row.at };
}

function joined<Row extends Sourced, Result extends Sourced>(
  rows: readonly Row[],
  results: readonly Result[],
): readonly { readonly row: Row; readonly result: Result }[] {
  const byRow = new Map(results.map((result) => [result.at.row, result]));
  return rows.flatMap((row) => {
    const result = byRow.get(row.at.row);
    return result ? [{ row, result }] : [];
  });
}
