/*
 * A chart on a sheet, as plain data. Lengths are in points. Charts of kinds the host can not write itself (`type`
 * undefined: pies, pivot charts …) are kept as the file has them: they can be moved, renamed and deleted, and follow
 * their cells.
 */

/** Office.js's names of the kinds that the host can write. */
export const CHART_TYPES = ["ColumnClustered", "ColumnStacked", "Line", "LineMarkers"] as const;

export type ChartType = (typeof CHART_TYPES)[number];

/** A point on the sheet, within a cell. */
export interface ChartSpot {
  readonly row: number;
  readonly column: number;
  readonly down: number;
  readonly right: number;
}

/** Where a chart stands. Between two cells it moves and grows with them; at one cell it only moves. */
export type ChartAnchor =
  | { readonly kind: "twoCell"; readonly from: ChartSpot; readonly to: ChartSpot }
  | { readonly kind: "oneCell"; readonly from: ChartSpot; readonly width: number; readonly height: number }
  | {
      readonly kind: "absolute";
      readonly left: number;
      readonly top: number;
      readonly width: number;
      readonly height: number;
    };

export const MARKERS = ["Automatic", "None", "Circle", "Diamond", "Square", "Triangle"] as const;
export const LABEL_POSITIONS = ["Center", "InsideEnd", "InsideBase", "OutsideEnd", "Top", "Bottom"] as const;

export interface ChartLabels {
  readonly showValue: boolean;
  /** Undefined where the labels are written as their cells are. */
  readonly numberFormat: string | undefined;
  readonly position: (typeof LABEL_POSITIONS)[number] | undefined;
  readonly fontColor: string | undefined;
}

/** A fill or line: `#RRGGBB`, none at all, or what Excel chooses (undefined). */
export type ChartPaint = string | "none" | undefined;

export interface ChartSeriesModel {
  /** As it is shown; with `nameReference` it is what that cell held. */
  readonly name: string;
  readonly nameReference: string | undefined;
  /** Cells as a formula without "=": `Blad1!$C$3:$C$7`. */
  readonly values: string | undefined;
  readonly categories: string | undefined;
  readonly fill: ChartPaint;
  readonly line: ChartPaint;
  readonly lineWeight: number | undefined;
  readonly marker: (typeof MARKERS)[number];
  /** Undefined for a series without labels. */
  readonly labels: ChartLabels | undefined;
  /** Which of the chart's `references` stand for the cells, where the file has them. */
  readonly inFile: { readonly values: number | undefined; readonly categories: number | undefined };
}

export const LEGEND_POSITIONS = ["Top", "Bottom", "Left", "Right", "Corner"] as const;
export const TICK_LABELS = ["NextToAxis", "High", "Low", "None"] as const;

export interface ChartAxisModel {
  readonly isVisible: boolean;
  readonly hasGridlines: boolean;
  /** Undefined where the axis is written as its cells are. */
  readonly numberFormat: string | undefined;
  readonly labels: (typeof TICK_LABELS)[number];
}

/** What a chart is, apart from its name and place. */
export interface ChartContent {
  readonly type: ChartType | undefined;
  readonly title: { readonly text: string; readonly isVisible: boolean };
  readonly legend: {
    readonly isVisible: boolean;
    readonly position: (typeof LEGEND_POSITIONS)[number];
    /** Series, from 0, that the legend leaves out. */
    readonly hidden: readonly number[];
  };
  readonly categoryAxis: ChartAxisModel;
  readonly valueAxis: ChartAxisModel;
  /** Per cent of a column's width between columns. */
  readonly gapWidth: number;
  /** Per cent, from -100 to 100, by which the columns of a category lie over each other. */
  readonly overlap: number;
  readonly series: readonly ChartSeriesModel[];
}

/** Where a chart stands in the file it was read from. */
export interface ChartSource {
  readonly part: string;
  readonly drawing: string;
  readonly relationship: string;
}

/** What was changed of a chart since the file was opened; "values": its cells were named anew, be it the same ones. */
export type ChartChange = "name" | "place" | "values" | "content";

export interface ChartModel {
  readonly id: string;
  name: string;
  /** Alternative text; "" where there is none. Office.js can not set it. */
  readonly description: string;
  anchor: ChartAnchor;
  content: ChartContent;
  /** Every reference of the file's chart, in the file's order, as it is now: they follow cells that move. */
  readonly references: string[];
  readonly changed: Set<ChartChange>;
  /** Undefined for a chart made since. */
  readonly source: ChartSource | undefined;
}
