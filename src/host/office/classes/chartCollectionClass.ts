import { CHART_TYPES } from "../../model/charts/chart";
import { addChart } from "../../model/charts/newChart";
import { columnCount, rowCount } from "../../model/grid";
import type { SheetModel } from "../../model/workbook";
import { readChoice, readInteger, readString } from "../arguments";
import { onlyRange } from "../cellArea";
import { demandAllowed } from "../cells/protection";
import { HostError } from "../hostError";
import { type Argument, type Call, type ClassDefinition, type HostObject, hostObject, isKind } from "../hostObject";

type ChartsCall = Call<SheetModel>;

function find(sheet: SheetModel, key: Argument | undefined): HostObject | null {
  const wanted = readString(key?.value, "name").toLowerCase();
  const chart = sheet.charts.find(({ name, id }) => name.toLowerCase() === wanted || id.toLowerCase() === wanted);
  return chart ? hostObject("Chart", { sheet, chart }) : null;
}

function existing(found: HostObject | null): HostObject {
  if (!found) throw new HostError("ItemNotFound");
  return found;
}

function readType(value: unknown): (typeof CHART_TYPES)[number] {
  const type = CHART_TYPES.find((each) => each === readString(value, "type"));
  if (type) return type;
  throw new HostError("ApiNotFound", `This host makes charts of these types only: ${CHART_TYPES.join(", ")}.`);
}

function add({ self, args, session }: ChartsCall): HostObject {
  const type = readType(args[0]?.value);
  const { object } = args[1] ?? {};
  if (!isKind(object, "Range")) throw new HostError("InvalidArgument", "sourceData must be a range.");
  const by = readChoice(args[2]?.value ?? "Auto", ["Auto", "Columns", "Rows"], "seriesBy");
  demandAllowed(self, "objects");
  const range = onlyRange(object.self);
  const longer = rowCount(range) >= columnCount(range) ? "Columns" : "Rows";
  session.calculation.ensureCurrent();
  const source = { sheet: object.self.sheet, range };
  const chart = addChart(session.model, self, { type, source, by: by === "Auto" ? longer : by });
  return hostObject("Chart", { sheet: self, chart });
}

function at({ self, args }: ChartsCall): HostObject {
  const chart = self.charts[readInteger(args[0]?.value, "index")];
  return existing(chart ? hostObject("Chart", { sheet: self, chart }) : null);
}

/** Excel.ChartCollection: the charts of a sheet. */
export const CHART_COLLECTION_CLASS: ClassDefinition<SheetModel> = {
  properties: { Count: { get: (sheet) => sheet.charts.length } },
  items: (sheet) => sheet.charts.map((chart) => hostObject("Chart", { sheet, chart })),
  item: ({ self, args }) => existing(find(self, args[0])),
  finders: {
    Add: add,
    GetItem: ({ self, args }) => existing(find(self, args[0])),
    GetItemAt: at,
    GetItemOrNullObject: ({ self, args }) => find(self, args[0]),
  },
  methods: { GetCount: ({ self }) => self.charts.length },
};
