import type { ChartLabels, ChartPaint, ChartSeriesModel } from "../../model/charts/chart";
import type { XmlElement } from "../xml/parseTree";
import { all, child, descend, textOf, UNITS_PER_POINT, valOf } from "./chartParts";

/** A `ser` element; `formulas` are all references of its chart, in order. */
export function readChartSeries(text: string, series: XmlElement, formulas: readonly XmlElement[]): ChartSeriesModel {
  const formula = (name: string): XmlElement | undefined => {
    const holder = child(series, name);
    return holder && all(holder, "f")[0];
  };
  const place = (name: string): number | undefined => {
    const found = formula(name);
    return found && formulas.indexOf(found);
  };
  const reference = (name: string): string | undefined => {
    const found = formula(name);
    return found && textOf(text, found);
  };
  const name = child(series, "tx");
  const outline = descend(series, "spPr", "ln");
  return {
    name: name
      ? all(name, "v")
          .map((value) => textOf(text, value))
          .join("\n")
      : "",
    nameReference: reference("tx"),
    values: reference("val"),
    categories: reference("cat"),
    fill: paintOf(child(series, "spPr")),
    line: paintOf(outline),
    lineWeight: outline?.attributes.w === undefined ? undefined : Number(outline.attributes.w) / UNITS_PER_POINT,
    marker: markerOf(series),
    labels: labelsOf(child(series, "dLbls")),
    inFile: { values: place("val"), categories: place("cat") },
  };
}

/** Colours of the theme are Excel's to know. */
function paintOf(properties: XmlElement | undefined): ChartPaint {
  if (child(properties, "noFill")) return "none";
  const color = valOf(descend(properties, "solidFill", "srgbClr"));
  return color === undefined ? undefined : `#${color.toUpperCase()}`;
}

const MARKER_CODES: Readonly<Record<string, ChartSeriesModel["marker"]>> = {
  none: "None",
  circle: "Circle",
  diamond: "Diamond",
  square: "Square",
  triangle: "Triangle",
};

function markerOf(series: XmlElement): ChartSeriesModel["marker"] {
  return MARKER_CODES[valOf(descend(series, "marker", "symbol")) ?? ""] ?? "Automatic";
}

const POSITION_CODES: Readonly<Record<string, NonNullable<ChartLabels["position"]>>> = {
  ctr: "Center",
  inEnd: "InsideEnd",
  inBase: "InsideBase",
  outEnd: "OutsideEnd",
  t: "Top",
  b: "Bottom",
};

function labelsOf(labels: XmlElement | undefined): ChartLabels | undefined {
  const showsValue = valOf(child(labels, "showVal"));
  if (!labels || valOf(child(labels, "delete")) === "1" || showsValue === "0") return undefined;
  const format = child(labels, "numFmt")?.attributes ?? {};
  const color = all(labels, "defRPr").map((run) => valOf(descend(run, "solidFill", "srgbClr")))[0];
  return {
    showValue: true,
    numberFormat: format.sourceLinked === "1" ? undefined : format.formatCode,
    position: POSITION_CODES[valOf(child(labels, "dLblPos")) ?? ""],
    fontColor: color === undefined ? undefined : `#${color.toUpperCase()}`,
  };
}
