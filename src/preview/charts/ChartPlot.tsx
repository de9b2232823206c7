import type { ReactElement } from "react";
import type { ChartContent } from "../../host/model/charts/chart";
import type { ChartMarks } from "./chartMarks";
import { paintOf } from "./paintOf";

/** Room for the figures of the value axis, and for a line of category names. */
const AXIS_ROOM = 62;
const LINE_ROOM = 13;
const RIGHT_ROOM = 12;

export interface ChartPlotProps {
  readonly content: ChartContent;
  readonly marks: ChartMarks;
  readonly write: (value: number, format?: string) => string;
  /** Pixels from the picture's corner. */
  readonly box: { readonly top: number; readonly bottom: number; readonly width: number };
}

/** Axes, columns and lines. */
export function ChartPlot({ content, marks, write, box }: ChartPlotProps): ReactElement {
  const names = marks.categories.map((name) => name.split("\n"));
  const lines = Math.max(1, ...names.map((name) => name.length));
  const floor = box.bottom - lines * LINE_ROOM - 6;
  const room = Math.max(0, box.width - AXIS_ROOM - RIGHT_ROOM);
  const slot = room / Math.max(1, names.length);
  const { low, high, ticks } = marks.scale;
  const x = (category: number): number => AXIS_ROOM + slot * category;
  const y = (value: number): number => floor - ((value - low) / (high - low)) * Math.max(0, floor - box.top);
  return (
    <>
      {ticks.map((tick) => (
        <g key={tick}>
          {content.valueAxis.hasGridlines ? (
            <line className="grid-line" x1={x(0)} x2={x(0) + room} y1={y(tick)} y2={y(tick)} />
          ) : null}
          <text className="tick" x={AXIS_ROOM - 6} y={y(tick) + 4}>
            {write(tick)}
          </text>
        </g>
      ))}
      <Bars {...{ content, marks, write, x, y, slot }} />
      <Lines {...{ content, marks, x, y, slot }} />
      <line className="axis" x1={x(0)} x2={x(0) + room} y1={y(0)} y2={y(0)} />
      {names.map((name, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a category is its place
        <text key={index} className="category" y={floor + 4}>
          {name.map((line, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
            <tspan key={at} x={x(index) + slot / 2} dy={LINE_ROOM}>
              {line}
            </tspan>
          ))}
        </text>
      ))}
    </>
  );
}

interface Scaled {
  readonly content: ChartContent;
  readonly marks: ChartMarks;
  readonly x: (category: number) => number;
  readonly y: (value: number) => number;
  /** Pixels of a category. */
  readonly slot: number;
}

function Bars({ content, marks, write, x, y, slot }: Scaled & Pick<ChartPlotProps, "write">): ReactElement {
  const width = slot / (marks.slots + content.gapWidth / 100);
  const start = (slot - width * marks.slots) / 2;
  return (
    <>
      {marks.bars.map((bar) => {
        const { fill, line, labels } = content.series[bar.series] ?? {};
        const left = x(bar.category) + start + width * bar.slot;
        const [top, bottom] = [Math.min(y(bar.from), y(bar.to)), Math.max(y(bar.from), y(bar.to))];
        return (
          <g key={`${bar.series}:${bar.category}`}>
            <rect x={left} y={top} width={width} height={bottom - top} fill={paintOf(fill)} stroke={line ?? "none"} />
            {labels?.showValue && bar.value !== 0 ? (
              <text
                className="value"
                x={left + width / 2}
                y={(top + bottom) / 2 + 4}
                style={{ fill: labels.fontColor ?? "#000000" }}
              >
                {write(bar.value, labels.numberFormat)}
              </text>
            ) : null}
          </g>
        );
      })}
    </>
  );
}

function Lines({ content, marks, x, y, slot }: Scaled): ReactElement {
  const points = (values: readonly (number | undefined)[]): string =>
    values.flatMap((value, at) => (value === undefined ? [] : `${x(at) + slot / 2},${y(value)}`)).join(" ");
  return (
    <>
      {marks.lines.map((values, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a series is its place
        <polyline key={index} className="curve" points={points(values)} stroke={paintOf(content.series[index]?.line)} />
      ))}
    </>
  );
}
