import { spansAllColumns, spansAllRows } from "../../model/grid";
import { printArea, setPrintArea } from "../../model/printArea";
import { type PrintTitles, printTitles, setPrintTitles } from "../../model/printTitles";
import type { GridRange, PageLayout, SheetModel } from "../../model/workbook";
import { areasOnSheet, rangeObject, rangeOnSheet } from "../addresses";
import { readBoolean, readChoice, readInteger, readRecord } from "../arguments";
import { onlyRange } from "../cellArea";
import { HostError } from "../hostError";
import { type Call, type ClassDefinition, type HostObject, hostObject, isKind } from "../hostObject";
import type { Json } from "../protocol";

type LayoutCall = Call<SheetModel>;

/** Other sizes are kept in a file but can not be set. */
const PAPER_SIZES = ["Letter", "A3", "A4", "A5"] as const;

function change(sheet: SheetModel, part: Partial<PageLayout>): void {
  sheet.pageLayout = { ...sheet.pageLayout, ...part };
  sheet.changed.add("pageLayout");
}

function zoomOf({ pageLayout: { zoom } }: SheetModel): Json {
  return "scale" in zoom
    ? { horizontalFitToPages: null, scale: zoom.scale, verticalFitToPages: null }
    : { horizontalFitToPages: zoom.across ?? null, scale: null, verticalFitToPages: zoom.down ?? null };
}

/** Per cent from 10 to 400, or pages across and down; one of the two. */
function readZoom(value: unknown): PageLayout["zoom"] {
  const { scale, horizontalFitToPages, verticalFitToPages } = readRecord(value, "zoom");
  const pages = (count: unknown, name: string) =>
    count === undefined || count === null ? undefined : readInteger(count, name, { atLeast: 1 });
  const across = pages(horizontalFitToPages, "horizontalFitToPages");
  const down = pages(verticalFitToPages, "verticalFitToPages");
  const isFitted = across !== undefined || down !== undefined;
  if (scale === undefined || scale === null) {
    if (isFitted) return { across, down };
    throw new HostError("InvalidArgument", "zoom must say a scale or a number of pages.");
  }
  const percent = readInteger(scale, "scale", { atLeast: 10 });
  if (isFitted || percent > 400) {
    throw new HostError("InvalidArgument", "zoom is a scale from 10 to 400, or a number of pages.");
  }
  return { scale: percent };
}

function titleArgument({ self, args, session }: LayoutCall): GridRange {
  const { value, object } = args[0] ?? {};
  if (isKind(object, "Range") && object.self.sheet === self) return onlyRange(object.self);
  if (typeof value === "string") return rangeOnSheet(session.model, value, self);
  throw new HostError("InvalidArgument", "A range of the same sheet was expected.");
}

function setTitle(kind: keyof PrintTitles, isWhole: (range: GridRange) => boolean) {
  return (call: LayoutCall): void => {
    const range = titleArgument(call);
    if (!isWhole(range)) throw new HostError("InvalidArgument", `The range must span entire ${kind}.`);
    setPrintTitles(call.session.model, call.self, { [kind]: range });
  };
}

function findTitle(kind: keyof PrintTitles) {
  return ({ self, session }: LayoutCall): HostObject | null => {
    const range = printTitles(session.model, self)[kind];
    return range ? rangeObject(self, range) : null;
  };
}

function printedAreas({ self, args, session }: LayoutCall): readonly GridRange[] {
  const { value, object } = args[0] ?? {};
  const isRange = isKind(object, "Range") || isKind(object, "RangeAreas");
  if (isRange && object.self.sheet === self) return object.self.areas;
  if (typeof value === "string") return areasOnSheet(session.model, value, self).areas;
  throw new HostError("InvalidArgument", "A range of the same sheet was expected.");
}

function findPrintArea({ self, session }: LayoutCall): HostObject | null {
  const areas = printArea(session.model, self);
  return areas.length > 0 ? hostObject("RangeAreas", { sheet: self, areas }) : null;
}

/** Excel.PageLayout: how a sheet is put on paper. */
export const PAGE_LAYOUT_CLASS: ClassDefinition<SheetModel> = {
  properties: {
    CenterHorizontally: {
      get: ({ pageLayout }) => pageLayout.centerHorizontally,
      set: (sheet, value) => change(sheet, { centerHorizontally: readBoolean(value, "centerHorizontally") }),
    },
    PaperSize: {
      get: ({ pageLayout }) => pageLayout.paperSize ?? "Letter",
      set: (sheet, value) => change(sheet, { paperSize: readChoice(value, PAPER_SIZES, "paperSize") }),
    },
    Orientation: {
      get: ({ pageLayout }) => pageLayout.orientation,
      set: (sheet, value) =>
        change(sheet, { orientation: readChoice(value, ["Portrait", "Landscape"], "orientation") }),
    },
    Zoom: { get: zoomOf, set: (sheet, value) => change(sheet, { zoom: readZoom(value) }) },
  },
  navigations: { HeadersFooters: (sheet) => hostObject("HeaderFooterGroup", sheet) },
  finders: {
    GetPrintArea: (call) => {
      const found = findPrintArea(call);
      if (!found) throw new HostError("ItemNotFound");
      return found;
    },
    GetPrintAreaOrNullObject: findPrintArea,
    GetPrintTitleColumnsOrNullObject: findTitle("columns"),
    GetPrintTitleRowsOrNullObject: findTitle("rows"),
  },
  actions: {
    SetPrintArea: (call) => setPrintArea(call.session.model, call.self, printedAreas(call)),
    SetPrintTitleColumns: setTitle("columns", spansAllRows),
    SetPrintTitleRows: setTitle("rows", spansAllColumns),
  },
};
