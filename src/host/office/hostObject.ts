import type { NameModel, SheetModel, TableColumnModel, TableModel } from "../model/workbook";
import type { CellArea } from "./cellArea";
import type { BorderArea } from "./cells/borderCells";
import type { ChartOnSheet, SeriesOfChart } from "./charts";
import type { AxisOfChart } from "./classes/chartPartClasses";
import type { HostSession } from "./hostSession";
import type { Json } from "./protocol";

/** What stands behind an object of each Excel class: a part of the model, or nothing where there is only one. */
export interface ClassSelf {
  Workbook: undefined;
  Application: undefined;
  Runtime: undefined;
  WorkbookProtection: undefined;
  SettingCollection: undefined;
  Setting: string;
  WorksheetCollection: undefined;
  Worksheet: SheetModel;
  WorksheetProtection: SheetModel;
  WorksheetFreezePanes: SheetModel;
  PageLayout: SheetModel;
  HeaderFooterGroup: SheetModel;
  HeaderFooter: SheetModel;
  PageBreakCollection: SheetModel;
  PageBreak: { readonly sheet: SheetModel; readonly row: number };
  Range: CellArea;
  RangeAreas: CellArea;
  RangeCollection: CellArea;
  RangeFormat: CellArea;
  RangeBorderCollection: CellArea;
  RangeBorder: BorderArea;
  RangeFill: CellArea;
  RangeFont: CellArea;
  FormatProtection: CellArea;
  DataValidation: CellArea;
  ChartCollection: SheetModel;
  Chart: ChartOnSheet;
  ChartTitle: ChartOnSheet;
  ChartLegend: ChartOnSheet;
  ChartLegendEntryCollection: ChartOnSheet;
  ChartLegendEntry: SeriesOfChart;
  ChartAxes: ChartOnSheet;
  ChartAxis: AxisOfChart;
  ChartGridlines: AxisOfChart;
  ChartSeriesCollection: ChartOnSheet;
  ChartSeries: SeriesOfChart;
  ChartSeriesFormat: SeriesOfChart;
  ChartFill: SeriesOfChart;
  ChartLineFormat: SeriesOfChart;
  ChartDataLabels: SeriesOfChart;
  ChartDataLabelFormat: SeriesOfChart;
  ChartFont: SeriesOfChart;
  /** All tables of the workbook, or those of one sheet. */
  TableCollection: SheetModel | undefined;
  TableScopedCollection: readonly TableModel[];
  Table: TableModel;
  AutoFilter: TableModel;
  TableColumnCollection: TableModel;
  TableColumn: { readonly table: TableModel; readonly column: TableColumnModel };
  TableRowCollection: TableModel;
  TableRow: { readonly table: TableModel; readonly index: number };
  NamedItemCollection: SheetModel | undefined;
  NamedItem: NameModel;
}

export type ClassName = keyof ClassSelf;

/** An object as the script knows it: its class and what it stands for. */
export interface HostObject<K extends ClassName = ClassName> {
  readonly kind: K;
  readonly self: ClassSelf[K];
}

/** Makes the object of a class. */
export function hostObject<K extends ClassName>(kind: K, self: ClassSelf[K]): HostObject<K> {
  return { kind, self };
}

/** Whether an object is of this class. */
export function isKind<K extends ClassName>(object: HostObject | null | undefined, kind: K): object is HostObject<K> {
  return object?.kind === kind;
}

/** An argument: plain JSON, or an object the script had already (`null` for one that turned out not to exist). */
export interface Argument {
  readonly value: unknown;
  readonly object: HostObject | null | undefined;
}

export interface Property<Self> {
  get(self: Self, session: HostSession): Json;
  set?(self: Self, value: unknown, session: HostSession): void;
}

export interface Call<Self> {
  readonly self: Self;
  readonly args: readonly Argument[];
  readonly session: HostSession;
}

/**
 * What the host knows of an Excel class. Names are as they travel (PascalCase). What is not listed does not exist: the
 * interpreter answers it with ApiNotFound.
 */
export interface ClassDefinition<Self> {
  /** The key by which the script finds the object again after a sync; undefined for objects that have none. */
  readonly id?: (self: Self, session: HostSession) => Readonly<Record<string, Json>>;
  readonly properties?: Readonly<Record<string, Property<Self>>>;
  /** Properties that lead to other objects; `null` is a null object. */
  readonly navigations?: Readonly<Record<string, (self: Self, session: HostSession) => HostObject | null>>;
  /** Methods that give an object. */
  readonly finders?: Readonly<Record<string, (call: Call<Self>) => HostObject | null>>;
  /** Methods that give a value. */
  readonly methods?: Readonly<Record<string, (call: Call<Self>) => Json>>;
  /** Methods that give nothing. */
  readonly actions?: Readonly<Record<string, (call: Call<Self>) => void>>;
  /** For collections: their items in order, and the item with a key. */
  readonly items?: (self: Self, session: HostSession) => readonly HostObject[];
  readonly item?: (call: Call<Self>) => HostObject;
}

/** Every class of Excel that the host knows. */
export type Classes = { readonly [K in ClassName]: ClassDefinition<ClassSelf[K]> };
