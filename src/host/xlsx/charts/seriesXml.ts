import type { ChartLabels, ChartPaint, ChartSeriesModel } from "../../model/charts/chart";
import type { WorkbookModel } from "../../model/workbook";
import { escapeAttribute, escapeText } from "../xml/escapeXml";
import { numberCache, stringCache } from "./cachedPoints";
import { UNITS_PER_POINT } from "./chartParts";

/** Where a series stands in its chart, and whether that draws lines. */
export interface SeriesPlace {
  readonly index: number;
  readonly isLine: boolean;
}

/** A `ser` element of columns or of a line. */
export function seriesXml(model: WorkbookModel, series: ChartSeriesModel, { index, isLine }: SeriesPlace): string {
  const { values, categories, labels } = series;
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${nameXml(model, series)}` +
    (isLine
      ? lineLookXml(series)
      : `<c:spPr>${fillXml(series.fill)}${outlineXml(series)}</c:spPr><c:invertIfNegative val="0"/>`) +
    (labels ? labelsXml(labels) : "") +
    (categories === undefined
      ? ""
      : `<c:cat>${reference("str", categories, stringCache(model, categories, "c:"))}</c:cat>`) +
    (values === undefined ? "" : `<c:val>${reference("num", values, numberCache(model, values, "c:"))}</c:val>`) +
    `${isLine ? '<c:smooth val="0"/>' : ""}</c:ser>`
  );
}

function reference(kind: "num" | "str", formula: string, cache: string): string {
  return `<c:${kind}Ref><c:f>${escapeText(formula)}</c:f>${cache}</c:${kind}Ref>`;
}

function nameXml(model: WorkbookModel, { name, nameReference }: ChartSeriesModel): string {
  if (nameReference !== undefined) {
    return `<c:tx>${reference("str", nameReference, stringCache(model, nameReference, "c:"))}</c:tx>`;
  }
  return name === "" ? "" : `<c:tx><c:v>${escapeText(name)}</c:v></c:tx>`;
}

function fillXml(paint: ChartPaint): string {
  if (paint === undefined) return "";
  if (paint === "none") return "<a:noFill/>";
  return `<a:solidFill><a:srgbClr val="${paint.slice(1)}"/></a:solidFill>`;
}

function outlineXml({ line, lineWeight }: ChartSeriesModel): string {
  if (line === undefined && lineWeight === undefined) return "";
  const width = lineWeight === undefined ? "" : ` w="${Math.round(lineWeight * UNITS_PER_POINT)}"`;
  return `<a:ln${width}>${fillXml(line)}</a:ln>`;
}

/** The marker is filled as the series is, or else as its line. */
function lineLookXml(series: ChartSeriesModel): string {
  const { marker, fill, line } = series;
  const outline = outlineXml(series);
  const symbol = marker === "Automatic" ? "" : `<c:symbol val="${marker.toLowerCase()}"/>`;
  const paint = fillXml(fill ?? line);
  const look = paint === "" || marker === "None" ? "" : `<c:spPr>${paint}</c:spPr>`;
  const markerXml = symbol + look === "" ? "" : `<c:marker>${symbol}${look}</c:marker>`;
  return `${outline === "" ? "" : `<c:spPr>${outline}</c:spPr>`}${markerXml}`;
}

const POSITION_CODES: Readonly<Record<NonNullable<ChartLabels["position"]>, string>> = {
  Center: "ctr",
  InsideEnd: "inEnd",
  InsideBase: "inBase",
  OutsideEnd: "outEnd",
  Top: "t",
  Bottom: "b",
};

function labelsXml({ numberFormat, position, fontColor, showValue }: ChartLabels): string {
  const format =
    numberFormat === undefined ? "" : `<c:numFmt formatCode="${escapeAttribute(numberFormat)}" sourceLinked="0"/>`;
  const font =
    fontColor === undefined
      ? ""
      : `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr>${fillXml(fontColor)}</a:defRPr></a:pPr><a:endParaRPr lang="sv-SE"/></a:p></c:txPr>`;
  const place = position === undefined ? "" : `<c:dLblPos val="${POSITION_CODES[position]}"/>`;
  return (
    `<c:dLbls>${format}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${font}${place}<c:showLegendKey val="0"/>` +
    `<c:showVal val="${showValue ? 1 : 0}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`
  );
}
