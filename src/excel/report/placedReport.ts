import { type PlannedChart, planCharts } from "../../sheets/report/planCharts";
import { planReport, type ReportPlan } from "../../sheets/report/planReport";
import type { ReportChart } from "../../sheets/report/reportChart";
import type { ReportLine } from "../../sheets/report/reportLine";
import type { SheetMark } from "../../sheets/report/sheetMark";
import type { StandingRow } from "../../sheets/report/standingReport";
import type { StandingSheet } from "./standingSheet";

/** What a report is to be, apart from where it stands. */
export interface WantedReport {
  readonly sheet: string;
  /** Whose the sheet is; undefined for one that says nothing of it. */
  readonly mark: SheetMark | undefined;
  readonly lines: readonly ReportLine[];
  readonly page: ReportPage;
  /** Undefined where the sheet's charts are left as they are, whatever they show. */
  readonly charts: readonly ReportChart[] | undefined;
}

/** How a report is put on paper. `widths` are in characters. */
export interface ReportPage {
  readonly orientation: "portrait" | "landscape";
  readonly widths: readonly number[];
  readonly header: string;
  readonly footer: string;
  /** The whole report on one page. */
  readonly onePage: boolean;
  /** Pages begin where the report says and nowhere else: it is one that stood before. */
  readonly keepsBreaks?: true;
  /** Nothing of how it is printed changes. */
  readonly isKept?: true;
}

/** A report with its place in the workbook and what is to be done there. */
export interface PlacedReport {
  readonly sheet: string;
  readonly isNew: boolean;
  readonly tagColumn: number;
  /** Columns of the sheet by column of the report; undefined where the user has taken one away. */
  readonly columns: readonly (number | undefined)[];
  /** Columns of the report that the sheet does not have yet. */
  readonly newColumns: readonly number[];
  readonly wanted: WantedReport;
  readonly page: ReportPage;
  readonly plan: ReportPlan;
  readonly charts: readonly PlannedChart[];
}

/** A report on a sheet of its own, which does not exist yet. */
export function placeNew(sheet: string, wanted: WantedReport): PlacedReport {
  const { lines, page, charts = [] } = wanted;
  const columns = page.widths.map((_, column) => column + 1);
  const plan = planReport([], lines, columns);
  return {
    sheet,
    isNew: true,
    tagColumn: 0,
    columns,
    newColumns: columns.map((column) => column - 1),
    wanted,
    page,
    plan,
    charts: planCharts(charts, { isNewSheet: true, standing: [], plan, columns }),
  };
}

/**
 * A report on the sheet where it stands. Columns it did not have come to the right of everything; one that the user has
 * taken away stays away.
 */
export function placeStanding(standing: StandingSheet, wanted: WantedReport): PlacedReport {
  const { lines, page, charts } = wanted;
  const known = standing.columns.length;
  const newColumns = page.widths.flatMap((_, column) => (column < known ? [] : [column]));
  const columns = [...standing.columns, ...newColumns.map((column) => standing.freeColumn + column - known)];
  const rows = standing.rows.map((row) => withBlanks(row, newColumns.length));
  const plan = planReport(rows, lines, columns);
  const place = { isNewSheet: false, standing: standing.charts, plan, columns };
  return {
    sheet: standing.name,
    isNew: false,
    tagColumn: standing.tagColumn,
    columns,
    newColumns,
    wanted,
    page,
    plan,
    charts: charts ? planCharts(charts, place) : [],
  };
}

function withBlanks(row: StandingRow, count: number): StandingRow {
  const blanks = Array.from({ length: count }, () => ({ value: "", numberFormat: "General" }));
  return { ...row, cells: [...row.cells, ...blanks] };
}
