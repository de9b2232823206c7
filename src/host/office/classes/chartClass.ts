import { CHART_TYPES } from "../../model/charts/chart";
import { type ChartBox, chartBox, placeChart } from "../../model/charts/chartPlace";
import type { GridRange } from "../../model/workbook";
import { rangeOnSheet } from "../addresses";
import { readChoice, readNumber, readString } from "../arguments";
import { onlyRange } from "../cellArea";
import { type ChartOnSheet, changeContent, demandChartsOpen } from "../charts";
import { HostError } from "../hostError";
import { type Argument, type Call, type ClassDefinition, hostObject, isKind, type Property } from "../hostObject";
import type { HostSession } from "../hostSession";

/** A length of the chart's rectangle, in points. */
function length(part: keyof ChartBox): Property<ChartOnSheet> {
  return {
    get: ({ sheet, chart }) => chartBox(sheet, chart.anchor)[part],
    set: (at, value) => {
      const points = readNumber(value, part);
      if (points < 0) throw new HostError("InvalidArgument", `${part} is out of bounds.`);
      demandChartsOpen(at);
      placeChart(at.sheet, at.chart, { ...chartBox(at.sheet, at.chart.anchor), [part]: points });
    },
  };
}

function cellArgument(at: ChartOnSheet, argument: Argument | undefined, session: HostSession): GridRange | undefined {
  const { value, object } = argument ?? {};
  if (isKind(object, "Range") && object.self.sheet === at.sheet) return onlyRange(object.self);
  if (typeof value === "string") return rangeOnSheet(session.model, value, at.sheet);
  if (object === undefined && (value === undefined || value === null)) return undefined;
  throw new HostError("InvalidArgument", "A cell of the chart's sheet was expected.");
}

/** With one cell the chart keeps its size; with two it covers them and what is between. */
function setPosition({ self, args, session }: Call<ChartOnSheet>): void {
  const start = cellArgument(self, args[0], session);
  if (!start) throw new HostError("InvalidArgument", "startCell is missing.");
  const end = cellArgument(self, args[1], session);
  demandChartsOpen(self);
  const { sheet, chart } = self;
  const spot = (row: number, column: number) => ({ row, column, down: 0, right: 0 });
  const from = spot(start.top, start.left);
  const { width, height } = chartBox(sheet, chart.anchor);
  const to = end ? spot(end.bottom + 1, end.right + 1) : from;
  const covered = chartBox(sheet, { kind: "twoCell", from, to });
  placeChart(sheet, chart, end ? covered : { ...covered, width, height });
}

function remove({ self }: Call<ChartOnSheet>): void {
  demandChartsOpen(self);
  const { sheet, chart } = self;
  sheet.charts.splice(sheet.charts.indexOf(chart), 1);
  sheet.changed.add("charts");
}

/** Excel.Chart. */
export const CHART_CLASS: ClassDefinition<ChartOnSheet> = {
  id: ({ chart }) => ({ Id: chart.id }),
  properties: {
    ChartType: {
      get: ({ chart }) => chart.content.type ?? "Invalid",
      set: (at, value) => changeContent(at, { type: readChoice(value, CHART_TYPES, "chartType") }),
    },
    Height: length("height"),
    Id: { get: ({ chart }) => chart.id },
    Left: length("left"),
    Name: {
      get: ({ chart }) => chart.name,
      set: (at, value) => {
        const name = readString(value, "name");
        if (name === "") throw new HostError("InvalidArgument", "A chart needs a name.");
        demandChartsOpen(at);
        at.chart.name = name;
        at.chart.changed.add("name");
        at.sheet.changed.add("charts");
      },
    },
    Top: length("top"),
    Width: length("width"),
  },
  navigations: {
    Axes: (at) => hostObject("ChartAxes", at),
    Legend: (at) => hostObject("ChartLegend", at),
    Series: (at) => hostObject("ChartSeriesCollection", at),
    Title: (at) => hostObject("ChartTitle", at),
    Worksheet: ({ sheet }) => hostObject("Worksheet", sheet),
  },
  actions: { Delete: remove, SetPosition: setPosition },
};
