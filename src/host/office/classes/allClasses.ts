import type { Classes } from "../hostObject";
import { AUTO_FILTER_CLASS } from "./autoFilterClass";
import { RANGE_BORDER_CLASS, RANGE_BORDER_COLLECTION_CLASS } from "./borderClasses";
import { CHART_CLASS } from "./chartClass";
import { CHART_COLLECTION_CLASS } from "./chartCollectionClass";
import {
  CHART_AXES_CLASS,
  CHART_AXIS_CLASS,
  CHART_GRIDLINES_CLASS,
  CHART_LEGEND_CLASS,
  CHART_LEGEND_ENTRY_CLASS,
  CHART_LEGEND_ENTRY_COLLECTION_CLASS,
  CHART_TITLE_CLASS,
} from "./chartPartClasses";
import {
  CHART_DATA_LABEL_FORMAT_CLASS,
  CHART_DATA_LABELS_CLASS,
  CHART_FILL_CLASS,
  CHART_FONT_CLASS,
  CHART_LINE_FORMAT_CLASS,
  CHART_SERIES_CLASS,
  CHART_SERIES_COLLECTION_CLASS,
  CHART_SERIES_FORMAT_CLASS,
} from "./chartSeriesClasses";
import { DATA_VALIDATION_CLASS } from "./dataValidationClass";
import { HEADER_FOOTER_CLASS, HEADER_FOOTER_GROUP_CLASS } from "./headerFooterClasses";
import { NAMED_ITEM_CLASS, NAMED_ITEM_COLLECTION_CLASS } from "./namedItemClasses";
import { PAGE_BREAK_CLASS, PAGE_BREAK_COLLECTION_CLASS } from "./pageBreakClasses";
import { PAGE_LAYOUT_CLASS } from "./pageLayoutClass";
import { RANGE_AREAS_CLASS, RANGE_COLLECTION_CLASS } from "./rangeAreasClasses";
import { RANGE_CLASS } from "./rangeClass";
import { FORMAT_PROTECTION_CLASS, RANGE_FILL_CLASS, RANGE_FONT_CLASS, RANGE_FORMAT_CLASS } from "./rangeFormatClasses";
import { SETTING_CLASS, SETTING_COLLECTION_CLASS } from "./settingClasses";
import { TABLE_CLASS } from "./tableClass";
import { TABLE_COLLECTION_CLASS, TABLE_SCOPED_COLLECTION_CLASS } from "./tableCollectionClasses";
import { TABLE_COLUMN_CLASS, TABLE_COLUMN_COLLECTION_CLASS } from "./tableColumnClasses";
import { TABLE_ROW_CLASS, TABLE_ROW_COLLECTION_CLASS } from "./tableRowClasses";
import { APPLICATION_CLASS, RUNTIME_CLASS, WORKBOOK_CLASS, WORKBOOK_PROTECTION_CLASS } from "./workbookClasses";
import { WORKSHEET_CLASS } from "./worksheetClass";
import { WORKSHEET_COLLECTION_CLASS } from "./worksheetCollectionClass";
import { FREEZE_PANES_CLASS, WORKSHEET_PROTECTION_CLASS } from "./worksheetPartClasses";

/** Every class of Excel the host knows. A class that is not here cannot be reached. */
export const CLASSES: Classes = {
  Application: APPLICATION_CLASS,
  AutoFilter: AUTO_FILTER_CLASS,
  Chart: CHART_CLASS,
  ChartAxes: CHART_AXES_CLASS,
  ChartAxis: CHART_AXIS_CLASS,
  ChartCollection: CHART_COLLECTION_CLASS,
  ChartDataLabelFormat: CHART_DATA_LABEL_FORMAT_CLASS,
  ChartDataLabels: CHART_DATA_LABELS_CLASS,
  ChartFill: CHART_FILL_CLASS,
  ChartFont: CHART_FONT_CLASS,
  ChartGridlines: CHART_GRIDLINES_CLASS,
  ChartLegend: CHART_LEGEND_CLASS,
  ChartLegendEntry: CHART_LEGEND_ENTRY_CLASS,
  ChartLegendEntryCollection: CHART_LEGEND_ENTRY_COLLECTION_CLASS,
  ChartLineFormat: CHART_LINE_FORMAT_CLASS,
  ChartSeries: CHART_SERIES_CLASS,
  ChartSeriesCollection: CHART_SERIES_COLLECTION_CLASS,
  ChartSeriesFormat: CHART_SERIES_FORMAT_CLASS,
  ChartTitle: CHART_TITLE_CLASS,
  DataValidation: DATA_VALIDATION_CLASS,
  FormatProtection: FORMAT_PROTECTION_CLASS,
  NamedItem: NAMED_ITEM_CLASS,
  NamedItemCollection: NAMED_ITEM_COLLECTION_CLASS,
  HeaderFooter: HEADER_FOOTER_CLASS,
  HeaderFooterGroup: HEADER_FOOTER_GROUP_CLASS,
  PageBreak: PAGE_BREAK_CLASS,
  PageBreakCollection: PAGE_BREAK_COLLECTION_CLASS,
  PageLayout: PAGE_LAYOUT_CLASS,
  RangeBorder: RANGE_BORDER_CLASS,
  RangeBorderCollection: RANGE_BORDER_COLLECTION_CLASS,
  Range: RANGE_CLASS,
  RangeAreas: RANGE_AREAS_CLASS,
  RangeCollection: RANGE_COLLECTION_CLASS,
  RangeFill: RANGE_FILL_CLASS,
  RangeFont: RANGE_FONT_CLASS,
  RangeFormat: RANGE_FORMAT_CLASS,
  Runtime: RUNTIME_CLASS,
  Setting: SETTING_CLASS,
  SettingCollection: SETTING_COLLECTION_CLASS,
  Table: TABLE_CLASS,
  TableCollection: TABLE_COLLECTION_CLASS,
  TableColumn: TABLE_COLUMN_CLASS,
  TableColumnCollection: TABLE_COLUMN_COLLECTION_CLASS,
  TableRow: TABLE_ROW_CLASS,
  TableRowCollection: TABLE_ROW_COLLECTION_CLASS,
  TableScopedCollection: TABLE_SCOPED_COLLECTION_CLASS,
  Workbook: WORKBOOK_CLASS,
  WorkbookProtection: WORKBOOK_PROTECTION_CLASS,
  Worksheet: WORKSHEET_CLASS,
  WorksheetCollection: WORKSHEET_COLLECTION_CLASS,
  WorksheetFreezePanes: FREEZE_PANES_CLASS,
  WorksheetProtection: WORKSHEET_PROTECTION_CLASS,
};
