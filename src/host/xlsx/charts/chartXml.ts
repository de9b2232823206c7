import type { ChartAxisModel, ChartContent, LEGEND_POSITIONS, TICK_LABELS } from "../../model/charts/chart";
import type { WorkbookModel } from "../../model/workbook";
import { escapeAttribute, escapeText } from "../xml/escapeXml";
import { seriesXml } from "./seriesXml";

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CATEGORY_AXIS = 111_111_111;
const VALUE_AXIS = 222_222_222;
const INK = "404040";
const FAINT = "D9D9D9";

/** A whole chart part, with the cells' values in it. Elements stand in the order that the schema wants. */
export function chartXml(model: WorkbookModel, content: ChartContent): string {
  const { title, legend } = content;
  return (
    `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${OFFICE}"><c:roundedCorners val="0"/><c:chart>` +
    (title.isVisible ? titleXml(title.text) : "") +
    `<c:autoTitleDeleted val="${title.isVisible ? 0 : 1}"/><c:plotArea><c:layout/>` +
    plotXml(model, content) +
    categoryAxisXml(content.categoryAxis) +
    valueAxisXml(content.valueAxis) +
    "</c:plotArea>" +
    (legend.isVisible ? legendXml(legend) : "") +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
    `<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>${lineXml(FAINT)}</c:spPr></c:chartSpace>`
  );
}

function titleXml(text: string): string {
  const paragraphs = text
    .split("\n")
    .map((line) => `<a:p><a:r><a:rPr lang="sv-SE" sz="1200" b="1"/><a:t>${escapeText(line)}</a:t></a:r></a:p>`);
  return `<c:title><c:tx><c:rich><a:bodyPr/>${paragraphs.join("")}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function plotXml(model: WorkbookModel, content: ChartContent): string {
  const { type, series, gapWidth, overlap } = content;
  const isLine = type === "Line" || type === "LineMarkers";
  const items = series.map((one, index) => seriesXml(model, one, { index, isLine })).join("");
  const axes = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
  if (isLine) {
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${items}<c:marker val="1"/>${axes}</c:lineChart>`;
  }
  const grouping = type === "ColumnStacked" ? "stacked" : "clustered";
  return (
    `<c:barChart><c:barDir val="col"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${items}` +
    `<c:gapWidth val="${gapWidth}"/><c:overlap val="${overlap}"/>${axes}</c:barChart>`
  );
}

const TICK_CODES: Readonly<Record<(typeof TICK_LABELS)[number], string>> = {
  NextToAxis: "nextTo",
  High: "high",
  Low: "low",
  None: "none",
};

function categoryAxisXml(axis: ChartAxisModel): string {
  return `<c:catAx><c:axId val="${CATEGORY_AXIS}"/>${axisStart(axis, "b")}${axisEnd(axis, VALUE_AXIS)}<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>`;
}

function valueAxisXml(axis: ChartAxisModel): string {
  return `<c:valAx><c:axId val="${VALUE_AXIS}"/>${axisStart(axis, "l")}${axisEnd(axis, CATEGORY_AXIS)}<c:crossBetween val="between"/></c:valAx>`;
}

function axisStart({ isVisible, hasGridlines, numberFormat }: ChartAxisModel, side: "b" | "l"): string {
  const grid = hasGridlines ? `<c:majorGridlines><c:spPr>${lineXml(FAINT)}</c:spPr></c:majorGridlines>` : "";
  const code = escapeAttribute(numberFormat ?? "General");
  return (
    `<c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="${isVisible ? 0 : 1}"/><c:axPos val="${side}"/>${grid}` +
    `<c:numFmt formatCode="${code}" sourceLinked="${numberFormat === undefined ? 1 : 0}"/>`
  );
}

function axisEnd({ labels }: ChartAxisModel, crossed: number): string {
  return (
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${TICK_CODES[labels]}"/>` +
    `<c:spPr>${lineXml(INK)}</c:spPr><c:crossAx val="${crossed}"/><c:crosses val="autoZero"/>`
  );
}

const LEGEND_CODES: Readonly<Record<(typeof LEGEND_POSITIONS)[number], string>> = {
  Top: "t",
  Bottom: "b",
  Left: "l",
  Right: "r",
  Corner: "tr",
};

function legendXml({ position, hidden }: ChartContent["legend"]): string {
  const gone = hidden.map((index) => `<c:legendEntry><c:idx val="${index}"/><c:delete val="1"/></c:legendEntry>`);
  return `<c:legend><c:legendPos val="${LEGEND_CODES[position]}"/>${gone.join("")}<c:overlay val="0"/></c:legend>`;
}

function lineXml(color: string): string {
  return `<a:ln w="9525"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></a:ln>`;
}
