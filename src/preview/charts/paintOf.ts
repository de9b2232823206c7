import type { ChartPaint } from "../../host/model/charts/chart";

/** A colour for the page; what Excel chooses by the theme is a middle grey. */
export function paintOf(paint: ChartPaint): string {
  return paint ?? "#7f7f7f";
}
