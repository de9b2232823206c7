import type { Citation } from "../../domain/rule";
import type { NamedComparison } from "../../domain/versions/namedComparison";
import type { ReportSheet } from "../../sheets/report/reportSheet";
import { COMPARISON_WORDS } from "../../text/reports/comparisonWords";
import { flawRow } from "../parts/flawRow";
import type { ReportContext } from "../parts/reportContext";
import { reportSheet } from "../parts/reportSheet";
import { assumptionRows } from "./assumptionRows";
import { frameChangeRows } from "./frameChangeRows";

export const RULE: Citation = ["T3.2-c", "T3.2-d", "T3.2-e"];

const WIDTHS: readonly number[] = [22, 34, 18, 16, 16, 13, 12, 12, 12, 12, 12, 12];

/**
 * Two versions side by side on a sheet of its own: which frames changed, by how much and why, and which assumptions, cell by
 * cell; of one unit where the comparison is limited to it.
 *
 * Source: T3.2-c, T3.2-d, T3.2-e. A version that is not what was kept is told under the title, and of one that is lost nothing
 * else; never throws.
 */
export function buildComparison(context: ReportContext, comparison: NamedComparison): readonly ReportSheet[] {
  const { before, after, unit, integrity, flaws } = comparison;
  const between = COMPARISON_WORDS.between(before, after);
  return [
    reportSheet(context, {
      report: "comparison",
      unit: unit === undefined ? between : `${between} · ${unit}`,
      sheet: unit === undefined ? `Jämför ${before}` : `Jämför ${unit}`,
      title: COMPARISON_WORDS.title,
      about: [between, unit ?? COMPARISON_WORDS.allUnits],
      orientation: "landscape",
      widths: WIDTHS,
      rows: [
        ...flaws.map(flawRow),
        ...(integrity === "lost"
          ? []
          : [...frameChangeRows(context, comparison), ...assumptionRows(context, comparison)]),
      ],
    }),
  ];
}
