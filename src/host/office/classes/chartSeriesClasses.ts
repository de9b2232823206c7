import {
  type ChartLabels,
  type ChartPaint,
  type ChartSeriesModel,
  LABEL_POSITIONS,
  MARKERS,
} from "../../model/charts/chart";
import { chartPoints } from "../../model/charts/chartPoints";
import { emptySeries } from "../../model/charts/newChart";
import { readBoolean, readChoice, readInteger, readNumber, readString } from "../arguments";
import {
  type ChartOnSheet,
  changeContent,
  changeSeries,
  chartReference,
  pointSeries,
  type SeriesOfChart,
  seriesAt,
} from "../charts";
import { readColor } from "../colors";
import { HostError } from "../hostError";
import { type Call, type ClassDefinition, type HostObject, hostObject, type Property } from "../hostObject";
import type { Json } from "../protocol";

function seriesObject(at: ChartOnSheet, index: number): HostObject {
  seriesAt({ ...at, index });
  return hostObject("ChartSeries", { ...at, index });
}

function add({ self, args }: Call<ChartOnSheet>): HostObject {
  const { series } = self.chart.content;
  const given = args[0]?.value;
  const name = given === undefined || given === null ? `Serie${series.length + 1}` : readString(given, "name");
  const last = args[1]?.value;
  if (last !== undefined && last !== null && last !== series.length) {
    throw new HostError("ApiNotFound", "A series is added last in this host.");
  }
  changeContent(self, { series: [...series, emptySeries(name)] });
  return hostObject("ChartSeries", { ...self, index: series.length });
}

/** Excel.ChartSeriesCollection. */
export const CHART_SERIES_COLLECTION_CLASS: ClassDefinition<ChartOnSheet> = {
  properties: { Count: { get: ({ chart }) => chart.content.series.length } },
  items: (at) => at.chart.content.series.map((_, index) => hostObject("ChartSeries", { ...at, index })),
  finders: {
    Add: add,
    GetItemAt: ({ self, args }) => seriesObject(self, readInteger(args[0]?.value, "index", { atLeast: 0 })),
  },
  methods: { GetCount: ({ self }) => self.chart.content.series.length },
};

const NO_LABELS: ChartLabels = {
  showValue: true,
  numberFormat: undefined,
  position: undefined,
  fontColor: undefined,
};

function remove({ self }: Call<SeriesOfChart>): void {
  seriesAt(self);
  const { series, legend } = self.chart.content;
  const hidden = legend.hidden
    .filter((index) => index !== self.index)
    .map((index) => (index > self.index ? index - 1 : index));
  changeContent(self, { series: series.filter((_, index) => index !== self.index), legend: { ...legend, hidden } });
}

/** A whole number that all series of a chart share in this host, as columns of one kind do in Excel. */
function shared(part: "gapWidth" | "overlap", [least, most]: readonly [number, number]): Property<SeriesOfChart> {
  return {
    get: ({ chart }) => chart.content[part],
    set: (at, value) => {
      const number = readInteger(value, part, { atLeast: least });
      if (number > most || at.chart.content.type?.startsWith("Line")) {
        throw new HostError("InvalidArgument", `${part} is out of bounds, or the chart has no columns.`);
      }
      changeContent(at, { [part]: number });
    },
  };
}

function dimensionValues({ self, args, session }: Call<SeriesOfChart>): Json {
  const dimension = readChoice(args[0]?.value, ["Categories", "Values"], "dimension");
  session.calculation.ensureCurrent();
  const series = seriesAt(self);
  const points = chartPoints(session.model, dimension === "Values" ? series.values : series.categories);
  return points.map((value) => (typeof value === "object" && value !== null ? value.error : value));
}

/** Excel.ChartSeries. */
export const CHART_SERIES_CLASS: ClassDefinition<SeriesOfChart> = {
  properties: {
    GapWidth: shared("gapWidth", [0, 500]),
    HasDataLabels: {
      get: (at) => seriesAt(at).labels !== undefined,
      set: (at, value) => {
        const labels = readBoolean(value, "hasDataLabels") ? (seriesAt(at).labels ?? NO_LABELS) : undefined;
        changeSeries(at, { labels });
      },
    },
    MarkerStyle: {
      get: (at) => seriesAt(at).marker,
      set: (at, value) => changeSeries(at, { marker: readChoice(value, MARKERS, "markerStyle") }),
    },
    Name: {
      get: (at) => seriesAt(at).name,
      set: (at, value) => changeSeries(at, { name: readString(value, "name"), nameReference: undefined }),
    },
    Overlap: shared("overlap", [-100, 100]),
  },
  navigations: {
    DataLabels: (at) => hostObject("ChartDataLabels", at),
    Format: (at) => hostObject("ChartSeriesFormat", at),
  },
  methods: { GetDimensionValues: dimensionValues },
  actions: {
    Delete: remove,
    SetValues: ({ self, args }) => pointSeries(self, "values", chartReference(args[0])),
    SetXAxisValues: ({ self, args }) => pointSeries(self, "categories", chartReference(args[0])),
  },
};

/** Excel.ChartSeriesFormat. */
export const CHART_SERIES_FORMAT_CLASS: ClassDefinition<SeriesOfChart> = {
  navigations: {
    Fill: (at) => hostObject("ChartFill", at),
    Line: (at) => hostObject("ChartLineFormat", at),
  },
};

/** Excel.ChartFill of a series. */
export const CHART_FILL_CLASS: ClassDefinition<SeriesOfChart> = {
  actions: {
    Clear: ({ self }) => changeSeries(self, { fill: "none" }),
    SetSolidColor: ({ self, args }) => changeSeries(self, { fill: readColor(args[0]?.value) }),
  },
};

const colorText = (paint: ChartPaint): string => (paint === undefined || paint === "none" ? "" : paint);

/** Excel.ChartLineFormat of a series: the line itself, or the frame of its columns. */
export const CHART_LINE_FORMAT_CLASS: ClassDefinition<SeriesOfChart> = {
  properties: {
    Color: {
      get: (at) => colorText(seriesAt(at).line),
      set: (at, value) => changeSeries(at, { line: readColor(value) }),
    },
    Weight: {
      get: (at) => seriesAt(at).lineWeight ?? 0.75,
      set: (at, value) => changeSeries(at, { lineWeight: readNumber(value, "weight") }),
    },
  },
  actions: { Clear: ({ self }) => changeSeries(self, { line: "none" }) },
};

function label<K extends keyof ChartLabels>(
  part: K,
  read: (value: unknown) => NonNullable<ChartLabels[K]>,
  otherwise: Json,
): Property<SeriesOfChart> {
  return {
    get: (at) => (labelsOf(at)[part] as Json | undefined) ?? otherwise, // strings and booleans are JSON
    set: (at, value) => changeSeries(at, { labels: { ...labelsOf(at), [part]: read(value) } }),
  };
}

/** Labels that are not shown have no properties. */
function labelsOf(at: SeriesOfChart): ChartLabels {
  const { labels }: ChartSeriesModel = seriesAt(at);
  if (!labels) throw new HostError("InvalidOperation", "The series has no data labels.");
  return labels;
}

/** Excel.ChartDataLabels of a series. */
export const CHART_DATA_LABELS_CLASS: ClassDefinition<SeriesOfChart> = {
  properties: {
    NumberFormat: label("numberFormat", (value) => readString(value, "numberFormat"), "General"),
    Position: label("position", (value) => readChoice(value, LABEL_POSITIONS, "position"), "Invalid"),
    ShowValue: label("showValue", (value) => readBoolean(value, "showValue"), true),
  },
  navigations: { Format: (at) => hostObject("ChartDataLabelFormat", at) },
};

/** Excel.ChartDataLabelFormat. */
export const CHART_DATA_LABEL_FORMAT_CLASS: ClassDefinition<SeriesOfChart> = {
  navigations: { Font: (at) => hostObject("ChartFont", at) },
};

/** Excel.ChartFont of data labels. */
export const CHART_FONT_CLASS: ClassDefinition<SeriesOfChart> = {
  properties: { Color: label("fontColor", readColor, "#000000") },
};
