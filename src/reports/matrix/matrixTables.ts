import type { GoalRow } from "../../domain/goalRows";
import { firstRows } from "../../domain/groupRows";
import { nameKey } from "../../domain/nameKey";
import type { Citation } from "../../domain/rule";
import { committees } from "../../domain/structure/committees";
import type { ReportRow } from "../../sheets/report/reportSheet";
import { COMMON_WORDS } from "../../text/reports/commonWords";
import { MATRIX_WORDS } from "../../text/reports/matrixWords";
import { words } from "../parts/cells";
import type { ReportContext } from "../parts/reportContext";
import { note, spaced } from "../parts/rows";
import { lightOf } from "../parts/statusCell";
import { type Column, tableRows, wordColumn } from "../parts/table";
import { ofUnit } from "../shared/reportUnits";
import type { Area } from "./matrixAreas";

export const RULE: Citation = ["Ti-b", "Ti-c", "Ti-e"];

/** As many columns as a landscape page has room for. */
const MOST_AREAS = 9;

/** A matrix: its areas are spread evenly over as many tables as they need. `empty` says what to fill in. */
export interface Matrix {
  readonly key: string;
  readonly areas: readonly Area[];
  readonly empty: string;
}

/**
 * Units by areas, in tables of at most nine areas. The units are the committees, and every other that has goals. When no
 * goal is in any area the matrix is the line that says what to fill in.
 */
export function matrixTables(context: ReportContext, { key, areas, empty }: Matrix): readonly ReportRow[] {
  const { goals } = context.workbook;
  if (!areas.some(({ holds }) => goals.some(holds))) return [note(`${key}/empty`, empty)];
  const tables = Math.ceil(areas.length / MOST_AREAS);
  const size = Math.ceil(areas.length / tables);
  const parts = Array.from({ length: tables }, (_, index) => areas.slice(index * size, (index + 1) * size));
  return spaced(
    key,
    parts.map((own, index) =>
      tableRows({
        key: `${key}-${index + 1}`,
        columns: matrixColumns(context, own),
        records: matrixUnits(context),
        keyOf: (unit) => unit,
        empty: MATRIX_WORDS.emptyGoals,
      }),
    ),
  );
}

function matrixColumns(context: ReportContext, areas: readonly Area[]): readonly Column<string>[] {
  return [
    wordColumn(COMMON_WORDS.unit, (unit) => unit),
    ...areas.map((area) => ({ header: area.name, cell: (unit: string) => words(goalsIn(context, unit, area)) })),
  ];
}

function matrixUnits({ workbook }: ReportContext): readonly string[] {
  const named = [...committees(workbook), ...workbook.goals].flatMap(({ unit }) => (unit?.trim() ? [unit.trim()] : []));
  return [...firstRows(named, nameKey).values()];
}

/** `● M1 ▲ M2`: each goal with its light's shape, or nothing. */
function goalsIn({ workbook, results }: ReportContext, unit: string, area: Area): string {
  const shape = (goal: GoalRow) => MATRIX_WORDS.shapes[lightOf(results.goals, goal)];
  return ofUnit(workbook.goals, unit)
    .filter(area.holds)
    .map((goal) => `${shape(goal)}\u00a0${goal.id}`)
    .join(" ");
}
