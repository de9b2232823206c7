/**
 * A native Excel chart beneath or beside a report's table, as data. It shows cells of the report by the keys of their rows,
 * so that it follows the rows when the report is remade.
 *
 * Printed in black and white the series must be told apart: every fill is a grey of its own, and `pattern` says which series
 * carry value labels. A series without fill (`"none"`) lifts those above it, as in a bridge of stacked columns.
 */
export interface ReportChart {
  /** Names the chart on its sheet for ever; a chart with the same name is remade, not doubled. */
  readonly name: string;
  readonly title: string;
  /**
   * What the chart says, in words. Office.js has no way to give a chart alternative text, so it stands in the cell beneath a
   * chart that has a row of its own (see `anchor`); elsewhere the report tells the same in a table.
   */
  readonly description: string;
  readonly type: "stackedColumn" | "clusteredColumn" | "line";
  /** Keys of the rows that are the categories, in order; the names stand in `categoryColumn` of the report (from 0). */
  readonly rowKeys: readonly string[];
  readonly categoryColumn: number;
  readonly series: readonly ReportChartSeries[];
  /** Series that the chart has at other times, when there is something to see of them: a chart taken back may have them. */
  readonly idle?: readonly ReportChartSeries[];
  /** Excel's number format of the value axis and the labels. */
  readonly numberFormat: string;
  /**
   * The row (by key) that the chart's upper left corner stands on, its first column, and its size in points. A row of kind
   * `space` is made as high as the chart and belongs to it: the chart comes with the row and goes with it.
   */
  readonly anchor: {
    readonly rowKey: string;
    readonly column: number;
    readonly width: number;
    readonly height: number;
  };
}

/** One series: a column of the report. `fill` is `#RRGGBB` or `"none"`. */
export interface ReportChartSeries {
  readonly name: string;
  /** Column of the report with the values (from 0). */
  readonly column: number;
  readonly fill: string;
  readonly hasLabels: boolean;
}
