import type { ReactElement } from "react";
import { displayText } from "../../host/display/displayText";
import type { ChartModel, ChartSeriesModel } from "../../host/model/charts/chart";
import type { WorkbookModel } from "../../host/model/workbook";
import { ChartPlot } from "./ChartPlot";
import { chartMarks } from "./chartMarks";
import { describeChart } from "./describeChart";
import { paintOf } from "./paintOf";

/** Pixels around the plot. */
const TITLE_ROOM = 34;
const LEGEND_ROOM = 22;

export interface ChartPictureProps {
  readonly workbook: WorkbookModel;
  readonly chart: ChartModel;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** A chart as a picture that says what it shows; of a kind that is not drawn here, only its frame and title. */
export function ChartPicture({ workbook, chart, width, height }: ChartPictureProps): ReactElement {
  const { content } = chart;
  const marks = chartMarks(workbook, content);
  const { title, legend, type } = content;
  const top = title.isVisible ? TITLE_ROOM : 10;
  const named = legend.isVisible ? content.series.filter((_, index) => !legend.hidden.includes(index)) : [];
  const bottom = named.length > 0 ? LEGEND_ROOM : 4;
  return (
    <svg className="chart" role="img" aria-label={describeChart(chart, marks)} width={width} height={height}>
      <rect className="paper" x={0.5} y={0.5} width={Math.max(0, width - 1)} height={Math.max(0, height - 1)} />
      {title.isVisible ? (
        <text className="chart-title" x={width / 2} y={22}>
          {title.text}
        </text>
      ) : null}
      {type === undefined ? null : (
        <ChartPlot
          content={content}
          marks={marks}
          write={writer(workbook, chart)}
          box={{ top, bottom: height - bottom, width }}
        />
      )}
      <Legend series={named} y={height - 9} width={width} />
    </svg>
  );
}

/** Writes a figure as the axis or, with its own format, a label says it. */
function writer(workbook: WorkbookModel, { content }: ChartModel): (value: number, format?: string) => string {
  const usual = content.valueAxis.numberFormat ?? "#,##0.##";
  return (value, format) => displayText(value, format ?? usual, workbook.date1904);
}

function Legend({
  series,
  y,
  width,
}: {
  readonly series: readonly ChartSeriesModel[];
  readonly y: number;
  readonly width: number;
}): ReactElement {
  const slot = width / Math.max(1, series.length);
  return (
    <>
      {series.map(({ name, fill, line }, index) => (
        <g key={name} transform={`translate(${slot * index + slot / 2 - name.length * 3 - 8} ${y})`}>
          <rect className="swatch" y={-9} width={9} height={9} fill={paintOf(fill ?? line)} />
          <text x={13}>{name}</text>
        </g>
      ))}
    </>
  );
}
