import { styleOf } from "../../model/cells";
import { categoryText, chartCells, chartPoints } from "../../model/charts/chartPoints";
import type { CellValue, WorkbookModel } from "../../model/workbook";
import { escapeText } from "../xml/escapeXml";
import { encodeSheetString } from "../xml/sheetString";

/**
 * The values behind a reference as a chart part holds them, so that programs that compute nothing can show the chart.
 * `prefix` is that of chart elements, with its colon. Cells without a number leave their point out.
 */
export function numberCache(model: WorkbookModel, reference: string, prefix: string): string {
  const points = chartPoints(model, reference);
  const format = escapeText(formatOf(model, reference));
  const items = points.map((value, index) => (typeof value === "number" ? point(index, String(value), prefix) : ""));
  return `<${prefix}numCache><${prefix}formatCode>${format}</${prefix}formatCode><${prefix}ptCount val="${points.length}"/>${items.join("")}</${prefix}numCache>`;
}

/** The words behind a reference, in the same way. */
export function stringCache(model: WorkbookModel, reference: string, prefix: string): string {
  const points = chartPoints(model, reference);
  const items = points.map((value, index) => (isEmpty(value) ? "" : point(index, categoryText(value), prefix)));
  return `<${prefix}strCache><${prefix}ptCount val="${points.length}"/>${items.join("")}</${prefix}strCache>`;
}

const isEmpty = (value: CellValue): boolean => value === null || value === "";

function point(index: number, value: string, prefix: string): string {
  const text = escapeText(encodeSheetString(value));
  return `<${prefix}pt idx="${index}"><${prefix}v>${text}</${prefix}v></${prefix}pt>`;
}

function formatOf(model: WorkbookModel, reference: string): string {
  const cells = chartCells(model, reference);
  if (!cells) return "General";
  return model.styles.get(styleOf(cells.sheet, cells.range.top, cells.range.left)).numberFormat;
}
