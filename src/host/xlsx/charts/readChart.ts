import type { ChartAxisModel, ChartContent, ChartType, LEGEND_POSITIONS, TICK_LABELS } from "../../model/charts/chart";
import { parseTree, type XmlElement } from "../xml/parseTree";
import { all, child, descend, localName, textOf, valOf } from "./chartParts";
import { readChartSeries } from "./readChartSeries";

/** What a chart part says, and all its references in order. `type` is undefined for kinds the host can not write. */
export function readChart(
  text: string,
  part: string,
): { readonly content: ChartContent; readonly references: string[] } {
  const { root } = parseTree(text, part);
  const formulas = all(root, "f");
  const chart = child(root, "chart");
  const area = child(chart, "plotArea");
  const groups = (area?.children ?? []).filter((element) => localName(element).endsWith("Chart"));
  const series = groups
    .flatMap((group) => group.children.filter((element) => localName(element) === "ser"))
    .map((element) => readChartSeries(text, element, formulas));
  const content: ChartContent = {
    type: typeOf(
      groups,
      series.some(({ marker }) => marker !== "None"),
    ),
    title: titleOf(text, chart),
    legend: legendOf(child(chart, "legend")),
    categoryAxis: axisOf(child(area, "catAx")),
    valueAxis: axisOf(child(area, "valAx")),
    gapWidth: Number(valOf(child(groups[0], "gapWidth")) ?? 150),
    overlap: Number(valOf(child(groups[0], "overlap")) ?? 0),
    series,
  };
  return { content, references: formulas.map((formula) => textOf(text, formula)) };
}

/** One group of upright columns or of lines, on one pair of axes. */
function typeOf(groups: readonly XmlElement[], hasMarkers: boolean): ChartType | undefined {
  const [group] = groups;
  if (!group || groups.length > 1) return undefined;
  const grouping = valOf(child(group, "grouping")) ?? "standard";
  if (localName(group) === "lineChart" && grouping === "standard") return hasMarkers ? "LineMarkers" : "Line";
  if (localName(group) !== "barChart" || valOf(child(group, "barDir")) === "bar") return undefined;
  if (grouping === "stacked") return "ColumnStacked";
  return grouping === "clustered" ? "ColumnClustered" : undefined;
}

function titleOf(text: string, chart: XmlElement | undefined): ChartContent["title"] {
  const title = child(chart, "title");
  if (!title) return { text: "", isVisible: false };
  const paragraphs = all(title, "p").map((paragraph) =>
    all(paragraph, "t")
      .map((run) => textOf(text, run))
      .join(""),
  );
  const cached = all(title, "v").map((value) => textOf(text, value));
  return { text: (paragraphs.length > 0 ? paragraphs : cached).join("\n"), isVisible: true };
}

const LEGEND_CODES: Readonly<Record<string, (typeof LEGEND_POSITIONS)[number]>> = {
  t: "Top",
  b: "Bottom",
  l: "Left",
  r: "Right",
  tr: "Corner",
};

function legendOf(legend: XmlElement | undefined): ChartContent["legend"] {
  const gone = (legend?.children ?? []).filter(
    (entry) => localName(entry) === "legendEntry" && valOf(child(entry, "delete")) !== "0",
  );
  return {
    isVisible: legend !== undefined,
    position: LEGEND_CODES[valOf(child(legend, "legendPos")) ?? "r"] ?? "Right",
    hidden: gone.map((entry) => Number(valOf(child(entry, "idx")))),
  };
}

const TICK_CODES: Readonly<Record<string, (typeof TICK_LABELS)[number]>> = { high: "High", low: "Low", none: "None" };

function axisOf(axis: XmlElement | undefined): ChartAxisModel {
  const deleted = child(axis, "delete");
  const format = child(axis, "numFmt")?.attributes ?? {};
  return {
    isVisible: axis !== undefined && (deleted === undefined || valOf(deleted) === "0" || valOf(deleted) === "false"),
    hasGridlines: descend(axis, "majorGridlines") !== undefined,
    numberFormat: format.sourceLinked === "1" ? undefined : format.formatCode,
    labels: TICK_CODES[valOf(child(axis, "tickLblPos")) ?? ""] ?? "NextToAxis",
  };
}
