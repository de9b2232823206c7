import type { RowShift } from "../shiftRange";
import type { SheetModel, WorkbookModel } from "../workbook";
import type { ChartAnchor, ChartModel, ChartSeriesModel, ChartSpot } from "./chart";

/** Charts on a sheet whose whole rows are inserted or deleted: those that stand between or at cells go along. */
export function shiftCharts(sheet: SheetModel, shift: RowShift): void {
  for (const chart of sheet.charts) {
    const anchor = shiftedAnchor(chart.anchor, shift);
    if (anchor === chart.anchor) continue;
    chart.anchor = anchor;
    chart.changed.add("place");
    sheet.changed.add("charts");
  }
}

function shiftedAnchor(anchor: ChartAnchor, shift: RowShift): ChartAnchor {
  if (anchor.kind === "absolute") return anchor;
  const from = shiftedSpot(anchor.from, shift);
  if (anchor.kind === "oneCell") return from === anchor.from ? anchor : { ...anchor, from };
  const to = shiftedSpot(anchor.to, shift);
  return from === anchor.from && to === anchor.to ? anchor : { ...anchor, from, to };
}

function shiftedSpot(spot: ChartSpot, { from, count }: RowShift): ChartSpot {
  if (spot.row < from) return spot;
  if (count < 0 && spot.row < from - count) return { ...spot, row: from, down: 0 };
  return { ...spot, row: spot.row + count };
}

/** Rewrites every reference of every chart; one that stays as it is counts as no change. */
export function rewriteChartReferences(model: WorkbookModel, rewrite: (reference: string) => string): void {
  for (const sheet of model.sheets) {
    for (const chart of sheet.charts) if (rewriteOne(chart, rewrite)) sheet.changed.add("charts");
  }
}

function rewriteOne(chart: ChartModel, rewrite: (reference: string) => string): boolean {
  let isChanged = false;
  const moved = (reference: string | undefined): string | undefined => {
    const next = reference === undefined ? undefined : rewrite(reference);
    if (next !== reference) isChanged = true;
    return next;
  };
  chart.references.forEach((reference, index) => {
    chart.references[index] = moved(reference) ?? reference;
  });
  const series = chart.content.series.map(
    (one): ChartSeriesModel => ({
      ...one,
      nameReference: moved(one.nameReference),
      values: moved(one.values),
      categories: moved(one.categories),
    }),
  );
  if (isChanged) chart.content = { ...chart.content, series };
  return isChanged;
}
