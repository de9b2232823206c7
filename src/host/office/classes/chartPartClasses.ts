import { type ChartAxisModel, LEGEND_POSITIONS, TICK_LABELS } from "../../model/charts/chart";
import { readBoolean, readChoice, readInteger, readString } from "../arguments";
import { type ChartOnSheet, changeContent } from "../charts";
import { HostError } from "../hostError";
import { type ClassDefinition, hostObject, type Property } from "../hostObject";

/** An axis of a chart. */
export interface AxisOfChart extends ChartOnSheet {
  readonly axis: "categoryAxis" | "valueAxis";
}

/** Excel.ChartTitle. Setting the text shows the title. */
export const CHART_TITLE_CLASS: ClassDefinition<ChartOnSheet> = {
  properties: {
    Text: {
      get: ({ chart }) => chart.content.title.text,
      set: (at, value) => changeContent(at, { title: { text: readString(value, "text"), isVisible: true } }),
    },
    Visible: {
      get: ({ chart }) => chart.content.title.isVisible,
      set: (at, value) =>
        changeContent(at, { title: { ...at.chart.content.title, isVisible: readBoolean(value, "visible") } }),
    },
  },
};

/** Excel.ChartLegend. */
export const CHART_LEGEND_CLASS: ClassDefinition<ChartOnSheet> = {
  properties: {
    Position: {
      get: ({ chart }) => chart.content.legend.position,
      set: (at, value) => {
        const position = readChoice(value, LEGEND_POSITIONS, "position");
        changeContent(at, { legend: { ...at.chart.content.legend, position } });
      },
    },
    Visible: {
      get: ({ chart }) => chart.content.legend.isVisible,
      set: (at, value) =>
        changeContent(at, { legend: { ...at.chart.content.legend, isVisible: readBoolean(value, "visible") } }),
    },
  },
  navigations: { LegendEntries: (at) => hostObject("ChartLegendEntryCollection", at) },
};

/** Excel.ChartLegendEntryCollection: an entry for each series. */
export const CHART_LEGEND_ENTRY_COLLECTION_CLASS: ClassDefinition<ChartOnSheet> = {
  items: (at) => at.chart.content.series.map((_, index) => hostObject("ChartLegendEntry", { ...at, index })),
  finders: {
    GetItemAt: ({ self, args }) => {
      const index = readInteger(args[0]?.value, "index", { atLeast: 0 });
      if (index >= self.chart.content.series.length) throw new HostError("ItemNotFound");
      return hostObject("ChartLegendEntry", { ...self, index });
    },
  },
  methods: { GetCount: ({ self }) => self.chart.content.series.length },
};

/** Excel.ChartLegendEntry. */
export const CHART_LEGEND_ENTRY_CLASS: ClassDefinition<ChartOnSheet & { readonly index: number }> = {
  properties: {
    Visible: {
      get: ({ chart, index }) => !chart.content.legend.hidden.includes(index),
      set: (at, value) => {
        const { legend } = at.chart.content;
        const others = legend.hidden.filter((index) => index !== at.index);
        const hidden = readBoolean(value, "visible") ? others : [...others, at.index].sort((a, b) => a - b);
        changeContent(at, { legend: { ...legend, hidden } });
      },
    },
  },
};

/** Excel.ChartAxes. */
export const CHART_AXES_CLASS: ClassDefinition<ChartOnSheet> = {
  navigations: {
    CategoryAxis: (at) => hostObject("ChartAxis", { ...at, axis: "categoryAxis" }),
    ValueAxis: (at) => hostObject("ChartAxis", { ...at, axis: "valueAxis" }),
  },
};

function axisProperty<K extends keyof ChartAxisModel>(
  part: K,
  read: (value: unknown) => ChartAxisModel[K],
): Property<AxisOfChart> {
  return {
    get: ({ chart, axis }) => chart.content[axis][part] ?? "General",
    set: (at, value) => changeContent(at, { [at.axis]: { ...at.chart.content[at.axis], [part]: read(value) } }),
  };
}

/** Excel.ChartAxis. */
export const CHART_AXIS_CLASS: ClassDefinition<AxisOfChart> = {
  properties: {
    NumberFormat: axisProperty("numberFormat", (value) => readString(value, "numberFormat")),
    TickLabelPosition: axisProperty("labels", (value) => readChoice(value, TICK_LABELS, "tickLabelPosition")),
    Visible: axisProperty("isVisible", (value) => readBoolean(value, "visible")),
  },
  navigations: { MajorGridlines: (at) => hostObject("ChartGridlines", at) },
};

/** Excel.ChartGridlines. */
export const CHART_GRIDLINES_CLASS: ClassDefinition<AxisOfChart> = {
  properties: { Visible: axisProperty("hasGridlines", (value) => readBoolean(value, "visible")) },
};
