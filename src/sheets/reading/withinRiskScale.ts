import { type Finding, finding } from "../../domain/finding";
import type { LeftOutRow } from "../../domain/leftOut";
import type { RiskRow } from "../../domain/planRows";
import type { ReadTable } from "./readTable";

const STEPS = ["probability", "consequence"] as const;

/**
 * Holds probability and consequence to the workbook's own scale: a step above Riskskala can not be weighed against the
 * others, so its row is left out without it, with "out-of-range" at the cell.
 *
 * Source: T6-a, A-5. @example Sannolikhet 5 where Riskskala is 4 // out-of-range, 1–4
 */
export function withinRiskScale(
  { records, leftOut, findings }: ReadTable<RiskRow>,
  riskScale: number,
): ReadTable<RiskRow> {
  const isAbove = (row: LeftOutRow<RiskRow>, step: (typeof STEPS)[number]) => (row[step] ?? 0) > riskScale;
  const all: readonly LeftOutRow<RiskRow>[] = [...records, ...leftOut];
  const outside: readonly Finding[] = all.flatMap((row) =>
    STEPS.filter((step) => isAbove(row, step)).map((step) =>
      finding("out-of-range", { ...row.at, column: step }, { found: row[step] ?? 0, min: 1, max: riskScale }),
    ),
  );
  const isOutside = (row: RiskRow) => STEPS.some((step) => isAbove(row, step));
  const left = [...leftOut, ...records.filter(isOutside)].sort((one, other) => one.at.row - other.at.row);
  return {
    records: records.filter((row) => !isOutside(row)),
    leftOut: left.map((row) =>
      withoutSteps(
        row,
        STEPS.filter((step) => isAbove(row, step)),
      ),
    ),
    findings: [...findings, ...outside],
  };
}

function withoutSteps(row: LeftOutRow<RiskRow>, steps: readonly string[]): LeftOutRow<RiskRow> {
  // Fewer cells of the same row; Object.fromEntries forgets which there are.
  return Object.fromEntries(
    Object.entries(row).filter(([key]) => !steps.includes(key)),
  ) as unknown as LeftOutRow<RiskRow>;
}
